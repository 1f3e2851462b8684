import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const testingbot: Provider = {
  id: 'testingbot',
  name: 'TestingBot',
  docs: 'https://testingbot.com/support/api',
  rules: [
    keyed({
      id: 'testingbot-secret',
      title: 'TestingBot client secret',
      severity: 'medium',
      words: ['testingbot'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
