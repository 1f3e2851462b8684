import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { digits, run, seq, upperHex } from './shape.ts';

export const cisco: Provider = {
  id: 'cisco',
  name: 'Cisco IOS',
  docs: 'https://www.cisco.com/c/en/us/support/docs/security/ios-firewall/',
  rules: [
    prefixed({
      id: 'cisco-type8-hash',
      title: 'Cisco type 8 or 9 password hash',
      severity: 'medium',
      prefix: ['$8$', '$9$'],
      body: seq(run('A-Za-z0-9./', 14), '$', run('A-Za-z0-9./', 43)),
    }),
    keyed({
      id: 'cisco-type7-password',
      title: 'Cisco type 7 password',
      severity: 'medium',
      words: ['password 7 ', 'key 7 ', 'secret 7 '],
      value: seq(digits(2), upperHex(6, 60)),
    }),
  ],
};
