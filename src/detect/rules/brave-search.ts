import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const braveSearch: Provider = {
  id: 'brave-search',
  name: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/',
  rules: [prefixed({ id: 'brave-search-api-key', title: 'Brave Search API key', prefix: 'BSA', body: base64url(28) })],
};
