import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, seq } from './shape.ts';

export const wireguard: Provider = {
  id: 'wireguard',
  name: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
  rules: [
    keyed({
      id: 'wireguard-private-key',
      title: 'WireGuard private key',
      words: ['privatekey = ', 'presharedkey = ', 'privatekey=', 'presharedkey='],
      value: seq(base64(43), '='),
    }),
  ],
};
