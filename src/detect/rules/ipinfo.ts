import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const ipinfo: Provider = {
  id: 'ipinfo',
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  rules: [
    keyed({
      id: 'ipinfo-api-token',
      title: 'IPinfo API token',
      severity: 'medium',
      words: [
        'ipinfo_',
        'ipinfo-',
        'ipinfo.io',
        'ipinfo api',
        'ipinfo token',
        'ipinfo key',
        'ipinfo secret',
        'ipinfo access',
        'ipinfo=',
        'ipinfo',
      ],
      value: lowerHex(14),
    }),
  ],
};
