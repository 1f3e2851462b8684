import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { uuid } from './shape.ts';

export const exa: Provider = {
  id: 'exa',
  name: 'Exa',
  docs: 'https://docs.exa.ai/',
  rules: [
    keyed({
      id: 'exa-api-key',
      title: 'Exa API key',
      words: ['exa_', 'exa-', 'exa.ai', 'exa api', 'exa key'],
      strict: true,
      value: uuid,
    }),
  ],
};
