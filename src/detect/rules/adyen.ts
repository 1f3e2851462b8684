import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, maybe, run, seq } from './shape.ts';

export const adyen: Provider = {
  id: 'adyen',
  name: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  rules: [
    keyed({
      id: 'adyen-api-key',
      title: 'Adyen API key',
      severity: 'critical',
      words: ['adyen'],
      beside: true,
      value: seq(
        'AQE',
        base64(40, 200),
        maybe('='),
        maybe('='),
        '-',
        base64(20, 80),
        '=-',
        run('A-Za-z0-9+/=<>(){};:.,!?#$%&@~_^-', 8, 40),
      ),
    }),
  ],
};
