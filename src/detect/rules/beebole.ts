import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const beebole: Provider = {
  id: 'beebole',
  name: 'Beebole',
  docs: 'https://beebole.com/help/api/',
  rules: [
    keyed({
      id: 'beebole-api-token',
      title: 'Beebole API token',
      severity: 'medium',
      words: ['beebole'],
      beside: true,
      value: alnum(40, 44),
    }),
  ],
};
