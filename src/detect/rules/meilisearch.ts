import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const meilisearch: Provider = {
  id: 'meilisearch',
  name: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs/learn/security/basic_security',
  rules: [
    keyed({
      id: 'meilisearch-master-key',
      title: 'Meilisearch master key',
      severity: 'critical',
      words: ['meili'],
      beside: true,
      value: base64url(43, 44),
    }),
  ],
};
