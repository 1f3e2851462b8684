import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const ubidots: Provider = {
  id: 'ubidots',
  name: 'Ubidots',
  docs: 'https://docs.ubidots.com/',
  rules: [
    prefixed({
      id: 'ubidots-token',
      title: 'Ubidots API token',
      severity: 'medium',
      prefix: ['BBFF-', 'BBUS-'],
      body: alnum(30),
    }),
  ],
};
