import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, seq, uuid } from './shape.ts';

export const notifyCds: Provider = {
  id: 'notify-cds',
  name: 'GC Notify',
  docs: 'https://documentation.notification.canada.ca/',
  rules: [
    prefixed({
      id: 'notify-cds-api-key',
      title: 'GC Notify API key',
      prefix: ['gcntfy-', 'GCNTFY-'],
      body: seq(base64url(1, 60), '-', uuid, '-', uuid),
    }),
  ],
};
