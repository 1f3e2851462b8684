import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const appcenter: Provider = {
  id: 'appcenter',
  name: 'App Center',
  docs: 'https://learn.microsoft.com/appcenter/',
  rules: [
    keyed({
      id: 'appcenter-api-token',
      title: 'App Center API token',
      severity: 'medium',
      words: ['appcenter', 'app_center'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
