import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const baseten: Provider = {
  id: 'baseten',
  name: 'Baseten',
  docs: 'https://docs.baseten.co/',
  rules: [
    keyed({
      id: 'baseten-api-key',
      title: 'Baseten API key',
      words: ['baseten'],
      beside: true,
      value: seq(alnum(8), '.', alnum(32)),
    }),
  ],
};
