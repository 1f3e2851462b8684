import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const storecove: Provider = {
  id: 'storecove',
  name: 'Storecove',
  docs: 'https://www.storecove.com/docs/',
  rules: [
    keyed({
      id: 'storecove-api-key',
      title: 'Storecove API key',
      severity: 'medium',
      words: ['storecove'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
