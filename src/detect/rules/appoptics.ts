import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const appoptics: Provider = {
  id: 'appoptics',
  name: 'AppOptics',
  docs: 'https://docs.appoptics.com/',
  rules: [
    keyed({
      id: 'appoptics-api-token',
      title: 'AppOptics API token',
      severity: 'medium',
      words: ['appoptics'],
      beside: true,
      value: base64url(71, 83),
    }),
  ],
};
