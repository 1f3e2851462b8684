import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const northflank: Provider = {
  id: 'northflank',
  name: 'Northflank',
  docs: 'https://northflank.com/docs/v1/api/use-the-api',
  rules: [
    keyed({
      id: 'northflank-api-token',
      title: 'Northflank API token',
      words: ['northflank'],
      beside: true,
      value: seq('nf-eyJ', base64url(20, 300), '.', base64url(20, 600), '.', base64url(20, 400)),
    }),
  ],
};
