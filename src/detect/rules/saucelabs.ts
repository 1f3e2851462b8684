import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const saucelabs: Provider = {
  id: 'saucelabs',
  name: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com/',
  rules: [
    keyed({ id: 'saucelabs-access-key', title: 'Sauce Labs access key', words: ['sauce'], beside: true, value: guid }),
  ],
};
