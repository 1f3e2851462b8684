import { ageKey } from '../check/age.ts';
import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { run } from './shape.ts';

const bech32 = (length: number) => run('AC-HJ-NP-Z02-9', length);

export const age: Provider = {
  id: 'age',
  name: 'age',
  docs: 'https://github.com/C2SP/C2SP/blob/main/age.md',
  rules: [
    prefixed({
      id: 'age-secret-key',
      title: 'age secret key',
      severity: 'critical',
      prefix: 'AGE-SECRET-KEY-1',
      body: bech32(58),
      minEntropy: 1,
      check: ageKey,
    }),
    prefixed({
      id: 'age-pq-secret-key',
      title: 'age post-quantum secret key',
      severity: 'critical',
      prefix: 'AGE-SECRET-KEY-PQ-1',
      body: bech32(58),
      minEntropy: 1,
      check: ageKey,
    }),
  ],
};
