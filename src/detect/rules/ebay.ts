import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, lowerHex, seq } from './shape.ts';

export const ebay: Provider = {
  id: 'ebay',
  name: 'eBay',
  docs: 'https://developer.ebay.com/api-docs/static/creating-edp-key.html',
  rules: [
    prefixed({
      id: 'ebay-client-secret',
      title: 'eBay client secret',
      prefix: ['PRD-', 'SBX-'],
      body: seq(hex(12), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(4)),
    }),
    keyed({
      id: 'ebay-client-id',
      title: 'eBay client ID',
      severity: 'info',
      words: ['ebay'],
      beside: true,
      value: seq(alnum(3, 20), '-', alnum(3, 20), '-', either('PRD', 'SBX'), '-', lowerHex(9), '-', lowerHex(8)),
    }),
  ],
};
