import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const beamer: Provider = {
  id: 'beamer',
  name: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  rules: [
    keyed({
      id: 'beamer-api-token',
      title: 'Beamer API token',
      severity: 'medium',
      words: ['beamer'],
      beside: true,
      value: seq(run('A-Za-z0-9_+/', 45), '='),
    }),
    keyed({
      id: 'beamer-api-token-new',
      title: 'Beamer API token of the new form',
      severity: 'medium',
      words: ['beamer'],
      beside: true,
      value: seq('b_', run('A-Za-z0-9=_-', 44)),
    }),
  ],
};
