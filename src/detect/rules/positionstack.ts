import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const positionstack: Provider = {
  id: 'positionstack',
  name: 'positionstack',
  docs: 'https://positionstack.com/documentation',
  rules: [
    keyed({
      id: 'positionstack-api-key',
      title: 'positionstack API key',
      severity: 'medium',
      words: ['positionstack'],
      beside: true,
      value: wordy(32, 44),
    }),
  ],
};
