import type { Provider } from '../rule.ts';
import { around } from './make.ts';
import { lowerHex, maybe, run, seq } from './shape.ts';

export const photoroom: Provider = {
  id: 'photoroom',
  name: 'Photoroom',
  docs: 'https://docs.photoroom.com/getting-started/introduction',
  rules: [
    around({
      id: 'photoroom-api-key',
      title: 'Photoroom API key',
      before: maybe('sandbox_'),
      mark: ['sk_pr_'],
      after: seq(run('A-Za-z0-9_-', 1, 40), '_', lowerHex(40)),
    }),
  ],
};
