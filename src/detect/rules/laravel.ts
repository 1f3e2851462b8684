import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, seq } from './shape.ts';

export const laravel: Provider = {
  id: 'laravel',
  name: 'Laravel',
  docs: 'https://laravel.com/docs/encryption',
  rules: [
    keyed({ id: 'laravel-app-key', title: 'Laravel app key', words: ['app_key=base64:'], value: seq(base64(43), '=') }),
  ],
};
