import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const supernotes: Provider = {
  id: 'supernotes',
  name: 'Supernotes',
  docs: 'https://api.supernotes.app/docs',
  rules: [
    keyed({
      id: 'supernotes-api-key',
      title: 'Supernotes API key',
      severity: 'medium',
      words: ['supernotes'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
