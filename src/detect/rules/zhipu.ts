import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, lowerHex, seq } from './shape.ts';

export const zhipu: Provider = {
  id: 'zhipu',
  name: 'Zhipu AI',
  docs: 'https://docs.z.ai/',
  rules: [
    keyed({
      id: 'zhipu-api-key',
      title: 'Zhipu AI API key',
      words: ['zhipu', 'zhipuai', 'bigmodel', 'zai_', 'z.ai', 'z_ai', 'glm_'],
      value: seq(lowerHex(32), '.', alnum(16)),
    }),
  ],
};
