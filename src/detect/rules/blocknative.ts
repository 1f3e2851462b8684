import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

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
      beside: true,
      value: guid,
    }),
  ],
};
