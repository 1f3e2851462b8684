import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const agora: Provider = {
  id: 'agora',
  name: 'Agora',
  docs: 'https://docs.agora.io/',
  rules: [
    keyed({
      id: 'agora-app-certificate',
      title: 'Agora app certificate',
      words: ['agora'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
