import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const dashscope: Provider = {
  id: 'dashscope',
  name: 'Alibaba DashScope',
  docs: 'https://www.alibabacloud.com/help/en/model-studio/',
  rules: [
    keyed({
      id: 'dashscope-api-key',
      title: 'Alibaba DashScope API key',
      words: ['dashscope', 'qwen'],
      beside: true,
      value: seq('sk-', alnum(32, 44)),
    }),
  ],
};
