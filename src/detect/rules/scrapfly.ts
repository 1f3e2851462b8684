import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

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
      beside: true,
      value: either(alnum(32), seq('scp-', either('live', 'test'), '-', alnum(32))),
    }),
  ],
};
