import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const prodpad: Provider = {
  id: 'prodpad',
  name: 'ProdPad',
  docs: 'https://help.prodpad.com/',
  rules: [
    keyed({
      id: 'prodpad-api-key',
      title: 'ProdPad API key',
      severity: 'medium',
      words: ['prodpad'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
