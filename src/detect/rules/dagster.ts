import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex } from './shape.ts';

export const dagster: Provider = {
  id: 'dagster',
  name: 'Dagster',
  docs: 'https://docs.dagster.io/',
  rules: [
    prefixed({ id: 'dagster-user-token', title: 'Dagster user token', prefix: ['user:', 'agent:'], body: hex(32) }),
  ],
};
