import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const nightfall: Provider = {
  id: 'nightfall',
  name: 'Nightfall',
  docs: 'https://help.nightfall.ai/developer-api/',
  rules: [
    keyed({
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      severity: 'medium',
      words: ['nightfall'],
      beside: true,
      value: seq('NF-', alnum(32, 44)),
    }),
    prefixed({
      id: 'nightfall-prefixed-key',
      title: 'Nightfall API key by prefix',
      severity: 'medium',
      prefix: 'NF-',
      body: alnum(32),
    }),
  ],
};
