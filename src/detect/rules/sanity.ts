import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const sanity: Provider = {
  id: 'sanity',
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/http-auth',
  rules: [
    keyed({
      id: 'sanity-api-token',
      title: 'Sanity API token',
      words: ['sanity'],
      beside: true,
      value: seq('sk', alnum(78, 180)),
    }),
  ],
};
