import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const protocolsio: Provider = {
  id: 'protocolsio',
  name: 'protocols.io',
  docs: 'https://www.protocols.io/developers',
  rules: [
    keyed({
      id: 'protocolsio-access-token',
      title: 'protocols.io access token',
      severity: 'medium',
      words: ['protocols'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
