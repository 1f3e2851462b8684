import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { uuid } from './shape.ts';

export const privacy: Provider = {
  id: 'privacy',
  name: 'Privacy.com',
  docs: 'https://developers.privacy.com/',
  rules: [
    keyed({
      id: 'privacy-api-key',
      title: 'Privacy.com API key',
      severity: 'critical',
      words: [
        'privacy_',
        'privacy-',
        'privacy.com',
        'privacy key',
        'privacy api',
        'privacy secret',
        'privacy token',
        'privacy access',
      ],
      strict: true,
      value: uuid,
    }),
  ],
};
