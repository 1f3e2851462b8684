import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const braveSearch: Provider = {
  id: 'brave-search',
  name: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/',
  rules: [
    keyed({
      id: 'brave-search-api-key',
      title: 'Brave Search API key',
      words: ['brave'],
      beside: true,
      value: seq('BSA', base64url(27, 28)),
    }),
  ],
};
