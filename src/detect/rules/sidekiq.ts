import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex, seq } from './shape.ts';

export const sidekiq: Provider = {
  id: 'sidekiq',
  name: 'Sidekiq Pro and Enterprise',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  rules: [
    keyed({
      id: 'sidekiq-credentials',
      title: 'Sidekiq Pro and Enterprise credentials',
      words: ['contribsys__com'],
      value: seq(lowerHex(8), ':', lowerHex(8)),
      minEntropy: 1.5,
    }),
  ],
};
