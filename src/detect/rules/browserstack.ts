import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const browserstack: Provider = {
  id: 'browserstack',
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/',
  rules: [
    keyed({
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      words: ['browserstack'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
