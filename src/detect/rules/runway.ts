import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

export const runway: Provider = {
  id: 'runway',
  name: 'Runway',
  docs: 'https://docs.dev.runwayml.com/',
  rules: [
    keyed({
      id: 'runway-api-key',
      title: 'Runway API key',
      words: ['runway'],
      beside: true,
      value: seq('key_', alnum(128, 140)),
    }),
    prefixed({ id: 'runway-prefixed-key', title: 'Runway API key by prefix', prefix: 'key_', body: hex(128) }),
  ],
};
