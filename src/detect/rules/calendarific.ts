import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const calendarific: Provider = {
  id: 'calendarific',
  name: 'Calendarific',
  docs: 'https://calendarific.com/api-documentation',
  rules: [
    keyed({
      id: 'calendarific-api-key',
      title: 'Calendarific API key',
      severity: 'medium',
      words: ['calendarific'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
