import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const wise: Provider = {
  id: 'wise',
  name: 'Wise',
  docs: 'https://docs.wise.com/api-docs/guides/authentication',
  rules: [
    keyed({
      id: 'wise-api-token',
      title: 'Wise API token',
      severity: 'critical',
      words: ['transferwise', 'wise_api', 'wise_token'],
      beside: true,
      value: guid,
    }),
  ],
};
