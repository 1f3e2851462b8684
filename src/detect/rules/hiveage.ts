import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const hiveage: Provider = {
  id: 'hiveage',
  name: 'Hiveage',
  docs: 'https://www.hiveage.com/api/',
  rules: [
    keyed({
      id: 'hiveage-api-key',
      title: 'Hiveage API key',
      severity: 'medium',
      words: ['hiveage'],
      beside: true,
      value: base64url(20, 32),
    }),
  ],
};
