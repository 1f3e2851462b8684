import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const pastebin: Provider = {
  id: 'pastebin',
  name: 'Pastebin',
  docs: 'https://pastebin.com/doc_api',
  rules: [
    keyed({
      id: 'pastebin-api-key',
      title: 'Pastebin API key',
      severity: 'medium',
      words: ['pastebin'],
      value: lowerHex(32),
    }),
  ],
};
