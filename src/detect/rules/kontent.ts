import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const kontent: Provider = {
  id: 'kontent',
  name: 'Kontent.ai',
  docs: 'https://kontent.ai/learn/docs/apis/',
  rules: [
    keyed({
      id: 'kontent-api-key',
      title: 'Kontent.ai API key',
      words: ['kontent'],
      beside: true,
      value: seq('eyJ', base64url(20, 60), '.', base64url(60, 500), '.', base64url(40, 43)),
    }),
  ],
};
