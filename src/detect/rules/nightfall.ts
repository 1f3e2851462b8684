import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const nightfall: Provider = {
  id: 'nightfall',
  name: 'Nightfall',
  docs: 'https://help.nightfall.ai/developer-api/',
  rules: [
    prefixed({
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      severity: 'medium',
      prefix: 'NF-',
      body: alnum(32),
    }),
  ],
};
