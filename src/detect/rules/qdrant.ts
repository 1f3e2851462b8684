import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, either, seq } from './shape.ts';

export const qdrant: Provider = {
  id: 'qdrant',
  name: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  rules: [
    keyed({
      id: 'qdrant-api-key',
      title: 'Qdrant API key',
      severity: 'critical',
      words: ['qdrant'],
      beside: true,
      value: either(seq(base64url(54)), seq('eyJ', base64url(20, 100), '.', base64url(10, 300), '.', base64url(43))),
    }),
  ],
};
