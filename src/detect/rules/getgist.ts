import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const getgist: Provider = {
  id: 'getgist',
  name: 'Gist',
  docs: 'https://developers.getgist.com/',
  rules: [
    keyed({
      id: 'getgist-api-key',
      title: 'Gist API key',
      severity: 'medium',
      words: ['getgist'],
      beside: true,
      value: run('A-Za-z0-9+=', 66, 70),
    }),
  ],
};
