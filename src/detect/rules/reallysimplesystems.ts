import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const reallysimplesystems: Provider = {
  id: 'reallysimplesystems',
  name: 'Really Simple Systems',
  docs: 'https://www.reallysimplesystems.com/',
  rules: [
    keyed({
      id: 'reallysimplesystems-api-key',
      title: 'Really Simple Systems API key',
      severity: 'medium',
      words: ['reallysimplesystems'],
      beside: true,
      value: seq('ey', run('A-Za-z0-9._-', 900, 1200)),
    }),
  ],
};
