import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const convertkit: Provider = {
  id: 'convertkit',
  name: 'Kit (ConvertKit)',
  docs: 'https://developers.kit.com/',
  rules: [
    keyed({
      id: 'convertkit-api-secret',
      title: 'Kit (ConvertKit) API secret',
      words: ['convertkit'],
      beside: true,
      value: base64url(22, 43),
    }),
  ],
};
