import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const vpnapi: Provider = {
  id: 'vpnapi',
  name: 'VPNAPI.io',
  docs: 'https://vpnapi.io/api-documentation',
  rules: [
    keyed({
      id: 'vpnapi-api-key',
      title: 'VPNAPI.io API key',
      severity: 'medium',
      words: ['vpnapi'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
