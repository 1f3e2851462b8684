import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const nftport: Provider = {
  id: 'nftport',
  name: 'NFTPort',
  docs: 'https://docs.nftport.xyz/',
  rules: [
    keyed({
      id: 'nftport-api-key',
      title: 'NFTPort API key',
      severity: 'medium',
      words: ['nftport'],
      beside: true,
      value: guid,
    }),
  ],
};
