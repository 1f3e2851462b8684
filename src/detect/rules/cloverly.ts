import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const cloverly: Provider = {
  id: 'cloverly',
  name: 'Cloverly',
  docs: 'https://docs.cloverly.com/',
  rules: [
    keyed({
      id: 'cloverly-api-key',
      title: 'Cloverly API key',
      severity: 'medium',
      words: ['cloverly'],
      beside: true,
      value: run('a-z0-9:_', 28),
    }),
  ],
};
