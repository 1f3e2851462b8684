import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const privacy: Provider = {
  id: 'privacy',
  name: 'Privacy.com',
  docs: 'https://developers.privacy.com/',
  rules: [
    keyed({
      id: 'privacy-api-key',
      title: 'Privacy.com API key',
      severity: 'critical',
      words: ['privacy'],
      beside: true,
      value: guid,
    }),
  ],
};
