import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const ambee: Provider = {
  id: 'ambee',
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com/',
  rules: [
    keyed({ id: 'ambee-api-key', title: 'Ambee API key', severity: 'medium', words: ['ambee'], value: lowerHex(64) }),
  ],
};
