import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const envoy: Provider = {
  id: 'envoy',
  name: 'Envoy',
  docs: 'https://developers.envoy.com/',
  rules: [
    keyed({
      id: 'envoy-api-key',
      title: 'Envoy API key',
      severity: 'medium',
      words: ['envoy'],
      beside: true,
      value: alnum(200, 240),
    }),
  ],
};
