import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const typesense: Provider = {
  id: 'typesense',
  name: 'Typesense',
  docs: 'https://typesense.org/docs/latest/api/api-keys.html',
  rules: [
    keyed({
      id: 'typesense-api-key',
      title: 'Typesense API key',
      severity: 'critical',
      words: ['typesense'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
