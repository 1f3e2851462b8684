import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

export const ai21: Provider = {
  id: 'ai21',
  name: 'AI21 Labs',
  docs: 'https://docs.ai21.com/',
  rules: [
    keyed({
      id: 'ai21-api-key',
      title: 'AI21 Labs API key',
      words: ['ai21'],
      beside: true,
      value: either(alnum(32, 44), guid),
    }),
  ],
};
