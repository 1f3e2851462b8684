import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
