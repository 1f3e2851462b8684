import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const crisp: Provider = {
  id: 'crisp',
  name: 'Crisp',
  docs: 'https://docs.crisp.chat/',
  rules: [
    keyed({
      id: 'crisp-token',
      title: 'Crisp API token',
      words: ['crisp_', 'crisp-', 'crisp.chat'],
      value: lowerHex(64),
    }),
  ],
};
