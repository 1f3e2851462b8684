import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const hetzner: Provider = {
  id: 'hetzner',
  name: 'Hetzner Cloud',
  docs: 'https://docs.hetzner.cloud/',
  rules: [
    keyed({
      id: 'hetzner-api-token',
      title: 'Hetzner Cloud API token',
      severity: 'critical',
      words: ['hcloud', 'hetzner'],
      value: alnum(64),
    }),
  ],
};
