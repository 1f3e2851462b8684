import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, guid } from './shape.ts';

export const sendbird: Provider = {
  id: 'sendbird',
  name: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/overview',
  rules: [
    keyed({
      id: 'sendbird-api-token',
      title: 'Sendbird API token',
      words: ['sendbird'],
      beside: true,
      value: alnum(40, 52),
    }),
    keyed({
      id: 'sendbird-organization-key',
      title: 'Sendbird organization key',
      words: ['sendbird'],
      beside: true,
      value: alnum(24, 36),
    }),
    keyed({
      id: 'sendbird-app-id',
      title: 'Sendbird application ID',
      severity: 'info',
      words: ['sendbird'],
      beside: true,
      value: guid,
    }),
  ],
};
