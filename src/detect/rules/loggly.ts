import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const loggly: Provider = {
  id: 'loggly',
  name: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  rules: [
    keyed({
      id: 'loggly-token',
      title: 'Loggly API token',
      severity: 'medium',
      words: ['loggly'],
      beside: true,
      value: guid,
    }),
  ],
};
