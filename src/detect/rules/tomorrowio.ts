import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tomorrowio: Provider = {
  id: 'tomorrowio',
  name: 'Tomorrow.io',
  docs: 'https://docs.tomorrow.io/',
  rules: [
    keyed({
      id: 'tomorrowio-api-key',
      title: 'Tomorrow.io API key',
      severity: 'medium',
      words: ['tomorrow_io', 'tomorrowio', 'tomorrow.io', 'climacell'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
