import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const databox: Provider = {
  id: 'databox',
  name: 'Databox',
  docs: 'https://developers.databox.com/',
  rules: [
    keyed({
      id: 'databox-api-token',
      title: 'Databox API token',
      severity: 'medium',
      words: ['databox'],
      beside: true,
      value: alnum(21, 33),
    }),
  ],
};
