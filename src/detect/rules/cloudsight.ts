import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const cloudsight: Provider = {
  id: 'cloudsight',
  name: 'CloudSight',
  docs: 'https://cloudsight.docs.apiary.io/',
  rules: [
    keyed({
      id: 'cloudsight-api-key',
      title: 'CloudSight API key',
      severity: 'medium',
      words: ['cloudsight'],
      beside: true,
      value: alnum(22, 25),
    }),
  ],
};
