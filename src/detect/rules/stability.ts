import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const stability: Provider = {
  id: 'stability',
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/',
  rules: [
    keyed({
      id: 'stability-api-key',
      title: 'Stability AI API key',
      words: ['stability', 'dreamstudio'],
      beside: true,
      value: seq('sk-', alnum(48, 60)),
    }),
  ],
};
