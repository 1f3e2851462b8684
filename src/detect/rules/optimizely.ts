import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, run, seq } from './shape.ts';

export const optimizely: Provider = {
  id: 'optimizely',
  name: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/',
  rules: [
    keyed({
      id: 'optimizely-pat',
      title: 'Optimizely personal access token',
      words: ['optimizely'],
      value: seq('2:', base64url(43, 70)),
    }),
    keyed({
      id: 'optimizely-token-old',
      title: 'Optimizely API token of the old form',
      words: ['optimizely'],
      value: run('A-Za-z0-9:-', 54),
    }),
  ],
};
