import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const d7networks: Provider = {
  id: 'd7networks',
  name: 'D7 Networks',
  docs: 'https://d7networks.com/docs/',
  rules: [
    keyed({
      id: 'd7networks-api-token',
      title: 'D7 Networks API token',
      words: ['d7network'],
      beside: true,
      value: seq(run('A-Za-z0-9+/', 23), '='),
    }),
  ],
};
