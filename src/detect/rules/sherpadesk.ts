import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const sherpadesk: Provider = {
  id: 'sherpadesk',
  name: 'SherpaDesk',
  docs: 'https://documentation.sherpadesk.com/',
  rules: [
    keyed({
      id: 'sherpadesk-api-token',
      title: 'SherpaDesk API token',
      severity: 'medium',
      words: ['sherpadesk'],
      beside: true,
      value: alnum(30, 32),
    }),
  ],
};
