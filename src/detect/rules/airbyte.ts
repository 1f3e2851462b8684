import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const airbyte: Provider = {
  id: 'airbyte',
  name: 'Airbyte',
  docs: 'https://reference.airbyte.com/',
  rules: [
    keyed({
      id: 'airbyte-client-secret',
      title: 'Airbyte client secret',
      words: ['airbyte'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
