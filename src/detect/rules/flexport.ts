import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const flexport: Provider = {
  id: 'flexport',
  name: 'Flexport',
  docs: 'https://docs.logistics-api.flexport.com/',
  rules: [
    prefixed({
      id: 'flexport-api-token',
      title: 'Flexport API token',
      severity: 'critical',
      prefix: 'shltm_',
      body: base64url(40),
    }),
  ],
};
