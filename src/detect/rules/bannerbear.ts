import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

export const bannerbear: Provider = {
  id: 'bannerbear',
  name: 'Bannerbear',
  docs: 'https://developers.bannerbear.com/',
  rules: [
    prefixed({
      id: 'bannerbear-api-key',
      title: 'Bannerbear API key',
      severity: 'medium',
      prefix: ['bb_pr_', 'bb_ma_'],
      body: hex(30),
    }),
    keyed({
      id: 'bannerbear-api-key-old',
      title: 'Bannerbear API key of the old form',
      severity: 'medium',
      words: ['bannerbear'],
      beside: true,
      value: seq(alnum(22, 34), 'tt'),
    }),
  ],
};
