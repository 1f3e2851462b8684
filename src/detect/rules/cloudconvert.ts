import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const cloudconvert: Provider = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  docs: 'https://cloudconvert.com/api/v2',
  rules: [
    keyed({
      id: 'cloudconvert-api-key',
      title: 'CloudConvert API key',
      severity: 'medium',
      words: ['cloudconvert'],
      beside: true,
      value: seq('eyJ', base64url(28, 40), '.', base64url(200, 500), '.', base64url(600, 700)),
    }),
  ],
};
