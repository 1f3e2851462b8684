import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const googlechat: Provider = {
  id: 'googlechat',
  name: 'Google Chat',
  docs: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  rules: [
    prefixed({
      id: 'googlechat-webhook',
      title: 'Google Chat webhook',
      severity: 'medium',
      prefix: 'chat.googleapis.com/v1/spaces/',
      body: seq(base64url(11), '/messages?key=', base64url(39), '&token=', base64url(43)),
    }),
  ],
};
