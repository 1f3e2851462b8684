import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const instamojo: Provider = {
  id: 'instamojo',
  name: 'Instamojo',
  docs: 'https://docs.instamojo.com/',
  rules: [
    keyed({
      id: 'instamojo-client-secret',
      title: 'Instamojo client secret',
      severity: 'critical',
      words: ['instamojo'],
      beside: true,
      value: alnum(128, 140),
    }),
    keyed({
      id: 'instamojo-api-key',
      title: 'Instamojo API key',
      severity: 'critical',
      words: ['instamojo'],
      beside: true,
      value: either(alnum(40), alnum(32)),
    }),
  ],
};
