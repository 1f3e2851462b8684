import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const modal: Provider = {
  id: 'modal',
  name: 'Modal',
  docs: 'https://modal.com/docs/',
  rules: [
    keyed({
      id: 'modal-token-id',
      title: 'Modal token ID',
      severity: 'medium',
      words: ['modal'],
      beside: true,
      value: seq('ak-', alnum(22, 34)),
    }),
    keyed({
      id: 'modal-token-secret',
      title: 'Modal token secret',
      words: ['modal'],
      beside: true,
      value: seq('as-', alnum(22, 34)),
    }),
  ],
};
