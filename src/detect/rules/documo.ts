import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const documo: Provider = {
  id: 'documo',
  name: 'Documo',
  docs: 'https://docs.documo.com/',
  rules: [
    keyed({
      id: 'documo-jwt',
      title: 'Documo API token (JWT)',
      severity: 'medium',
      words: ['documo'],
      beside: true,
      value: seq('ey', run('A-Za-z0-9._-', 160, 300)),
    }),
  ],
};
