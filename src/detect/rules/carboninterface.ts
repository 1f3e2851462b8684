import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const carboninterface: Provider = {
  id: 'carboninterface',
  name: 'Carbon Interface',
  docs: 'https://docs.carboninterface.com/',
  rules: [
    keyed({
      id: 'carboninterface-api-key',
      title: 'Carbon Interface API key',
      severity: 'medium',
      words: ['carboninterface'],
      beside: true,
      value: alnum(20, 22),
    }),
  ],
};
