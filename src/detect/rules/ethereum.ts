import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, maybe, seq } from './shape.ts';

export const ethereum: Provider = {
  id: 'ethereum',
  name: 'Ethereum wallets',
  docs: 'https://ethereum.org/en/developers/docs/accounts/',
  rules: [
    keyed({
      id: 'ethereum-private-key',
      title: 'Ethereum private key',
      severity: 'critical',
      words: ['private_key', 'privatekey', 'private-key', 'private key', 'eth_key', 'wallet_key', 'deployer_key'],
      value: seq(maybe('0x'), alnum(64)),
    }),
  ],
};
