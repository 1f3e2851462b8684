import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { upper } from './shape.ts';

export const kanbantool: Provider = {
  id: 'kanbantool',
  name: 'Kanban Tool',
  docs: 'https://kanbantool.com/developer/api-v3',
  rules: [
    keyed({
      id: 'kanbantool-api-token',
      title: 'Kanban Tool API token',
      severity: 'medium',
      words: ['kanbantool'],
      beside: true,
      value: upper(12),
    }),
  ],
};
