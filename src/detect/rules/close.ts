import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const close: Provider = {
  id: 'close',
  name: 'Close',
  docs: 'https://developer.close.com/',
  rules: [
    keyed({
      id: 'close-api-key',
      title: 'Close API key',
      words: ['close.com', 'close_', 'closecrm'],
      beside: true,
      value: seq('api_', run('A-Za-z0-9.', 45, 50)),
    }),
  ],
};
