import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const proxycrawl: Provider = {
  id: 'proxycrawl',
  name: 'Crawlbase (ProxyCrawl)',
  docs: 'https://crawlbase.com/docs/',
  rules: [
    keyed({
      id: 'proxycrawl-api-token',
      title: 'Crawlbase (ProxyCrawl) API token',
      severity: 'medium',
      words: ['proxycrawl', 'crawlbase'],
      beside: true,
      value: wordy(22, 34),
    }),
  ],
};
