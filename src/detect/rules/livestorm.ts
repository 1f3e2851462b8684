import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const livestorm: Provider = {
  id: 'livestorm',
  name: 'Livestorm',
  docs: 'https://developers.livestorm.co/',
  rules: [
    keyed({
      id: 'livestorm-api-token',
      title: 'Livestorm API token',
      severity: 'medium',
      words: ['livestorm'],
      beside: true,
      value: seq('eyJhbGciOiJIUzI1NiJ9.', base64url(100, 250), '.', base64url(43)),
    }),
  ],
};
