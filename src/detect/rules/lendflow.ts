import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const lendflow: Provider = {
  id: 'lendflow',
  name: 'Lendflow',
  docs: 'https://docs.lendflow.com/',
  rules: [
    keyed({
      id: 'lendflow-api-token',
      title: 'Lendflow API token',
      words: ['lendflow'],
      beside: true,
      value: seq(alnum(36), '.', alnum(200, 260), '.', base64url(200, 800)),
    }),
  ],
};
