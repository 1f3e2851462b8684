import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const cloudimage: Provider = {
  id: 'cloudimage',
  name: 'Cloudimage',
  docs: 'https://docs.cloudimage.io/',
  rules: [
    keyed({
      id: 'cloudimage-api-key',
      title: 'Cloudimage API key',
      severity: 'medium',
      words: ['cloudimage'],
      beside: true,
      value: wordy(30, 42),
    }),
  ],
};
