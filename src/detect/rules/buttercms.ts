import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const buttercms: Provider = {
  id: 'buttercms',
  name: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api/',
  rules: [
    keyed({
      id: 'buttercms-api-token',
      title: 'ButterCMS API token',
      severity: 'medium',
      words: ['buttercms'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
