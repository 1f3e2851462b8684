import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

export const bugsnag: Provider = {
  id: 'bugsnag',
  name: 'Bugsnag',
  docs: 'https://docs.bugsnag.com/api/',
  rules: [
    keyed({
      id: 'bugsnag-api-key',
      title: 'Bugsnag API key',
      severity: 'medium',
      words: ['bugsnag'],
      beside: true,
      value: either(alnum(32, 44), guid),
    }),
  ],
};
