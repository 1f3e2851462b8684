import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, run, seq } from './shape.ts';

export const adyen: Provider = {
  id: 'adyen',
  name: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  rules: [
    prefixed({
      id: 'adyen-api-key',
      title: 'Adyen API key',
      severity: 'critical',
      prefix: 'AQE',
      body: seq(base64(40, 200), '-', base64(20, 80), '=-', run('A-Za-z0-9+/=<>(){};:.,!?#$%&@~_^-', 8, 40)),
    }),
  ],
};
