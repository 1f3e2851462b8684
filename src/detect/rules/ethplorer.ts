import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const ethplorer: Provider = {
  id: 'ethplorer',
  name: 'Ethplorer',
  docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  rules: [
    keyed({
      id: 'ethplorer-api-key',
      title: 'Ethplorer API key',
      severity: 'medium',
      words: ['ethplorer'],
      beside: true,
      value: dashed(22, 34),
    }),
  ],
};
