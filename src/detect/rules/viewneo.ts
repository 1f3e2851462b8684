import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const viewneo: Provider = {
  id: 'viewneo',
  name: 'viewneo',
  docs: 'https://api.viewneo.com/',
  rules: [
    keyed({
      id: 'viewneo-api-token',
      title: 'viewneo API token',
      severity: 'medium',
      words: ['viewneo'],
      beside: true,
      value: run('A-Za-z0-9._-', 900, 1400),
    }),
  ],
};
