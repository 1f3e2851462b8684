import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex } from './shape.ts';

export const packagist: Provider = {
  id: 'packagist',
  name: 'Packagist',
  docs: 'https://packagist.com/docs/api',
  rules: [
    prefixed({
      id: 'packagist-private-token',
      title: 'Private Packagist token',
      prefix: ['packagist_ack_', 'packagist_uut_', 'packagist_out_'],
      body: hex(68),
    }),
    keyed({
      id: 'packagist-token',
      title: 'Packagist API token',
      severity: 'critical',
      words: ['packagist'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
