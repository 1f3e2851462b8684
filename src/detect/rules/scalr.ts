import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const scalr: Provider = {
  id: 'scalr',
  name: 'Scalr',
  docs: 'https://docs.scalr.io/',
  rules: [
    keyed({
      id: 'scalr-api-token',
      title: 'Scalr API token',
      words: ['scalr'],
      beside: true,
      value: seq('eyJ', base64url(20, 200), '.', base64url(20, 600), '.', base64url(20, 400)),
    }),
  ],
};
