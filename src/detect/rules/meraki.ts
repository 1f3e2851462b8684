import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const meraki: Provider = {
  id: 'meraki',
  name: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  rules: [keyed({ id: 'meraki-api-key', title: 'Cisco Meraki API key', words: ['meraki'], value: lowerHex(40) })],
};
