import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const deepai: Provider = {
  id: 'deepai',
  name: 'DeepAI',
  docs: 'https://deepai.org/docs',
  rules: [keyed({ id: 'deepai-api-key', title: 'DeepAI API key', words: ['deepai'], beside: true, value: guid })],
};
