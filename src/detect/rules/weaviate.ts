import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const weaviate: Provider = {
  id: 'weaviate',
  name: 'Weaviate',
  docs: 'https://docs.weaviate.io/cloud',
  rules: [
    keyed({
      id: 'weaviate-api-key',
      title: 'Weaviate API key',
      severity: 'critical',
      words: ['weaviate', 'wcd_', 'wcs_'],
      beside: true,
      value: alnum(36, 72),
    }),
  ],
};
