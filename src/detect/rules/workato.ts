import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, either, seq } from './shape.ts';

export const workato: Provider = {
  id: 'workato',
  name: 'Workato',
  docs: 'https://docs.workato.com/workato-api.html',
  rules: [
    prefixed({
      id: 'workato-api-token',
      title: 'Workato API token',
      prefix: 'wrka',
      body: seq(
        either('us', 'eu', 'jp', 'sg', 'au', 'il', 'trial'),
        '-',
        'eyJ',
        base64url(20, 200),
        '.',
        base64url(20, 400),
        '.',
        base64url(80, 800),
      ),
    }),
  ],
};
