import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const craftmypdf: Provider = {
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  docs: 'https://craftmypdf.com/docs/',
  rules: [
    keyed({
      id: 'craftmypdf-api-key',
      title: 'CraftMyPDF API key',
      severity: 'medium',
      words: ['craftmypdf'],
      beside: true,
      value: alnum(35, 47),
    }),
  ],
};
