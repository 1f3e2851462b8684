import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const rebrandly: Provider = {
  id: 'rebrandly',
  name: 'Rebrandly',
  docs: 'https://developers.rebrandly.com/',
  rules: [
    keyed({
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      severity: 'medium',
      words: ['rebrandly'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
