import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const reachmail: Provider = {
  id: 'reachmail',
  name: 'ReachMail',
  docs: 'https://services.reachmail.net/',
  rules: [
    keyed({
      id: 'reachmail-api-token',
      title: 'ReachMail API token',
      severity: 'medium',
      words: ['reachmail'],
      beside: true,
      value: base64url(64, 76),
    }),
  ],
};
