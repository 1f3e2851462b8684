import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
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
      value: seq('NF-', alnum(32)),
    }),
  ],
};
