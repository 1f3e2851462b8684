import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, run, seq } from './shape.ts';

export const pagerduty: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  rules: [
    keyed({
      id: 'pagerduty-api-key',
      title: 'PagerDuty API key',
      words: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_'],
      value: either(seq('u+', run('A-Za-z0-9_+-', 18)), alnum(20), alnum(32)),
    }),
  ],
};
