import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const vastai: Provider = {
  id: 'vastai',
  name: 'Vast.ai',
  docs: 'https://docs.vast.ai/',
  rules: [
    keyed({
      id: 'vastai-api-key',
      title: 'Vast.ai API key',
      words: ['vastai', 'vast.ai', 'vast_ai', 'vast_api'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
