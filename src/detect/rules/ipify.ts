import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const ipify: Provider = {
  id: 'ipify',
  name: 'Geo.ipify',
  docs: 'https://geo.ipify.org/docs',
  rules: [
    keyed({
      id: 'ipify-api-key',
      title: 'Geo.ipify API key',
      severity: 'medium',
      words: ['ipifi', 'ipify'],
      beside: true,
      value: wordy(32, 44),
    }),
  ],
};
