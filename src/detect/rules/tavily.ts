import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const tavily: Provider = {
  id: 'tavily',
  name: 'Tavily',
  docs: 'https://docs.tavily.com/',
  rules: [
    prefixed({
      id: 'tavily-api-key',
      title: 'Tavily API key',
      prefix: 'tvly-',
      body: either(alnum(32), seq(either('dev-', 'prod-'), alnum(32))),
    }),
  ],
};
