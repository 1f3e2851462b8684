import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const web3Storage: Provider = {
  id: 'web3-storage',
  name: 'web3.storage',
  docs: 'https://web3.storage/docs/',
  rules: [
    keyed({
      id: 'web3-storage-api-token',
      title: 'web3.storage API token',
      severity: 'medium',
      words: ['web3'],
      beside: true,
      value: seq('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.', base64url(100, 320), '.', base64url(25, 100)),
    }),
  ],
};
