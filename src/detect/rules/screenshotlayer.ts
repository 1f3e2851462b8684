import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const screenshotlayer: Provider = {
  id: 'screenshotlayer',
  name: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  rules: [
    keyed({
      id: 'screenshotlayer-api-key',
      title: 'screenshotlayer API key',
      severity: 'medium',
      words: ['screenshotlayer'],
      beside: true,
      value: wordy(32, 44),
    }),
  ],
};
