import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const deepseek: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  rules: [
    keyed({ id: 'deepseek-api-key', title: 'DeepSeek API key', words: ['deepseek'], value: seq('sk-', alnum(32)) }),
  ],
};
