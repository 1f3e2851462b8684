import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const etherscan: Provider = {
  id: 'etherscan',
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io/',
  rules: [
    keyed({
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      severity: 'medium',
      words: ['etherscan', 'bscscan', 'polygonscan', 'ftmscan', 'arbiscan', 'snowtrace'],
      value: alnum(34),
    }),
  ],
};
