import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, letters, lowerHex } from './shape.ts';

export const cloudant: Provider = {
  id: 'cloudant',
  name: 'IBM Cloudant',
  docs: 'https://cloud.ibm.com/docs/Cloudant',
  rules: [
    keyed({
      id: 'cloudant-password',
      title: 'IBM Cloudant password',
      severity: 'critical',
      words: ['cloudant', 'clou'],
      value: either(lowerHex(64), letters(24)),
    }),
  ],
};
