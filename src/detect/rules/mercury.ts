import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, seq, wordy } from './shape.ts';

export const mercury: Provider = {
  id: 'mercury',
  name: 'Mercury',
  docs: 'https://docs.mercury.com/',
  rules: [
    prefixed({
      id: 'mercury-api-token',
      title: 'Mercury API token',
      severity: 'critical',
      prefix: ['mercury_production_', 'mercury_sandbox_'],
      body: seq(alnum(2, 8), '_', wordy(30, 90)),
    }),
  ],
};
