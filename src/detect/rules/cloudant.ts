import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, letters } from './shape.ts';

export const cloudant: Provider = {
  id: 'cloudant',
  name: 'IBM Cloudant',
  docs: 'https://cloud.ibm.com/docs/Cloudant',
  rules: [
    keyed({
      id: 'cloudant-password',
      title: 'IBM Cloudant password',
      severity: 'critical',
      words: ['clou'],
      value: either(alnum(64), letters(24)),
    }),
  ],
};
