import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, seq } from './shape.ts';

export const lob: Provider = {
  id: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com/',
  rules: [
    keyed({
      id: 'lob-api-key',
      title: 'Lob API key',
      words: ['lob_', 'lob-', 'lobsecret'],
      beside: true,
      value: seq(either('live_', 'test_'), alnum(35)),
    }),
    prefixed({
      id: 'lob-publishable-key',
      title: 'Lob publishable key',
      severity: 'info',
      prefix: ['live_pub_', 'test_pub_'],
      body: hex(31),
    }),
    prefixed({
      id: 'lob-prefixed-key',
      title: 'Lob API key by prefix',
      severity: 'critical',
      prefix: 'live_',
      body: hex(35),
    }),
  ],
};
