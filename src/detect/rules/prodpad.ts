import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(64),
    }),
  ],
};
