import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex } from './shape.ts';

export const openrouter: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/',
  rules: [
    prefixed({ id: 'openrouter-api-key', title: 'OpenRouter API key', prefix: ['sk-or-v1-', 'sk-or-'], body: hex(64) }),
  ],
};
