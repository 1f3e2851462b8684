import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

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
      value: seq('key_', alnum(128)),
    }),
  ],
};
