import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const klipfolio: Provider = {
  id: 'klipfolio',
  name: 'Klipfolio',
  docs: 'https://apidocs.klipfolio.com/',
  rules: [
    keyed({
      id: 'klipfolio-api-key',
      title: 'Klipfolio API key',
      severity: 'medium',
      words: ['klipfolio'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
