import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const phrase: Provider = {
  id: 'phrase',
  name: 'Phrase',
  docs: 'https://developers.phrase.com/',
  rules: [
    keyed({
      id: 'phrase-access-token',
      title: 'Phrase access token',
      words: ['phraseapp', 'phrase_api', 'phrase_access', 'phrase_token', 'phrase-access', 'phrase.com'],
      strict: true,
      value: lower(64),
    }),
  ],
};
