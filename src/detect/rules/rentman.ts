import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const rentman: Provider = {
  id: 'rentman',
  name: 'Rentman',
  docs: 'https://api.rentman.net/',
  rules: [
    keyed({
      id: 'rentman-api-token',
      title: 'Rentman API token',
      severity: 'medium',
      words: ['rentman'],
      beside: true,
      value: seq('ey', run('A-Za-z0-9._-', 180, 360)),
    }),
  ],
};
