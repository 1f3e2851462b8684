import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const drone: Provider = {
  id: 'drone',
  name: 'Drone CI',
  docs: 'https://docs.drone.io/quickstart/cli/',
  rules: [keyed({ id: 'drone-token', title: 'Drone CI API token', words: ['drone'], value: alnum(32) })],
};
