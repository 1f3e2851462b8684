import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { uuid } from './shape.ts';

export const blocknative: Provider = {
  id: 'blocknative',
  name: 'Blocknative',
  docs: 'https://docs.blocknative.com/',
  rules: [
    keyed({
      id: 'blocknative-api-key',
      title: 'Blocknative API key',
      severity: 'medium',
      words: ['blocknative'],
      value: uuid,
    }),
  ],
};
