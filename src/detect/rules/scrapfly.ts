import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lower, seq } from './shape.ts';

export const scrapfly: Provider = {
  id: 'scrapfly',
  name: 'Scrapfly',
  docs: 'https://scrapfly.io/docs',
  rules: [
    keyed({
      id: 'scrapfly-api-key',
      title: 'Scrapfly API key',
      severity: 'medium',
      words: ['scrapfly'],
      value: either(lower(32), seq('scp-', either('live', 'test'), '-', lower(32))),
    }),
  ],
};
