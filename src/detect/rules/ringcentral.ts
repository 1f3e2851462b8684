import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const ringcentral: Provider = {
  id: 'ringcentral',
  name: 'RingCentral',
  docs: 'https://developers.ringcentral.com/',
  rules: [
    keyed({
      id: 'ringcentral-client-secret',
      title: 'RingCentral client secret',
      words: ['ringcentral'],
      beside: true,
      value: base64url(22, 34),
    }),
  ],
};
