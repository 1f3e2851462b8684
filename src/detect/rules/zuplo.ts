import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex, seq } from './shape.ts';

export const zuplo: Provider = {
  id: 'zuplo',
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/',
  rules: [
    prefixed({
      id: 'zuplo-consumer-key',
      title: 'Zuplo consumer key',
      prefix: 'zpka_',
      body: seq(hex(32), '_', hex(8)),
    }),
  ],
};
