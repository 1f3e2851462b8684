import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex, seq } from './shape.ts';

export const everhour: Provider = {
  id: 'everhour',
  name: 'Everhour',
  docs: 'https://everhour.docs.apiary.io/',
  rules: [
    keyed({
      id: 'everhour-api-key',
      title: 'Everhour API key',
      severity: 'medium',
      words: ['everhour'],
      beside: true,
      value: seq(lowerHex(4), '-', lowerHex(4), '-', lowerHex(6), '-', lowerHex(6), '-', lowerHex(8)),
    }),
  ],
};
