import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, run, seq, uuid } from './shape.ts';

export const pagerduty: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  rules: [
    prefixed({
      id: 'pagerduty-oauth-token',
      title: 'PagerDuty OAuth token',
      prefix: ['pdus+_', 'pdeu+_'],
      body: seq(alnum(8), '_', uuid),
    }),
    keyed({
      id: 'pagerduty-api-key',
      title: 'PagerDuty API key',
      words: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_'],
      value: either(seq('u+', run('A-Za-z0-9_+-', 18)), alnum(20), alnum(32)),
    }),
  ],
};
