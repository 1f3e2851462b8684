import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex } from './shape.ts';

export const rainforest: Provider = {
  id: 'rainforest',
  name: 'Rainforest Pay',
  docs: 'https://docs.rainforestpay.com/',
  rules: [
    prefixed({
      id: 'rainforest-api-key',
      title: 'Rainforest Pay API key',
      severity: 'critical',
      prefix: 'apikey_',
      body: hex(64),
    }),
  ],
};
