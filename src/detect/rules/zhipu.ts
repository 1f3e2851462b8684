import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const zhipu: Provider = {
  id: 'zhipu',
  name: 'Zhipu AI',
  docs: 'https://docs.z.ai/',
  rules: [
    keyed({
      id: 'zhipu-api-key',
      title: 'Zhipu AI API key',
      words: ['zhipu', 'bigmodel', 'zai_', 'z.ai', 'z_ai', 'glm_'],
      beside: true,
      value: seq(alnum(32), '.', alnum(16)),
    }),
  ],
};
