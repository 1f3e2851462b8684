import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const lob: Provider = {
  id: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com/',
  rules: [
    prefixed({ id: 'lob-api-key', title: 'Lob API key', prefix: ['live_', 'test_'], body: lowerHex(35) }),
    prefixed({
      id: 'lob-publishable-key',
      title: 'Lob publishable key',
      severity: 'low',
      prefix: ['live_pub_', 'test_pub_'],
      body: lowerHex(31),
    }),
  ],
};
