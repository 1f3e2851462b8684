import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const exa: Provider = {
  id: 'exa',
  name: 'Exa',
  docs: 'https://docs.exa.ai/',
  rules: [
    keyed({ id: 'exa-api-key', title: 'Exa API key', words: ['exa_', 'exa-', 'exa.ai'], beside: true, value: guid }),
  ],
};
