import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, lowerHex, seq } from './shape.ts';

export const float: Provider = {
  id: 'float',
  name: 'Float',
  docs: 'https://developer.float.com/',
  rules: [
    keyed({
      id: 'float-api-token',
      title: 'Float API token',
      severity: 'medium',
      words: [
        'float_api',
        'float-api',
        'float api',
        'float token',
        'float_token',
        'float.com',
        'float_key',
        'float_secret',
        'float-key',
        'float-token',
        'float key',
        'float secret',
      ],
      strict: true,
      value: seq(lowerHex(16), base64(42, 43), '='),
    }),
  ],
};
