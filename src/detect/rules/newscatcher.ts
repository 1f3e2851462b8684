import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const newscatcher: Provider = {
  id: 'newscatcher',
  name: 'NewsCatcher',
  docs: 'https://docs.newscatcherapi.com/',
  rules: [
    keyed({
      id: 'newscatcher-api-key',
      title: 'NewsCatcher API key',
      severity: 'medium',
      words: ['newscatcher'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
