import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const wrike: Provider = {
  id: 'wrike',
  name: 'Wrike',
  docs: 'https://developers.wrike.com/',
  rules: [
    keyed({
      id: 'wrike-api-token',
      title: 'Wrike API token',
      words: ['wrike'],
      beside: true,
      value: seq('eyJ', run('A-Za-z0-9._-', 200, 400)),
    }),
  ],
};
