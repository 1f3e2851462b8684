import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const notion: Provider = {
  id: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com/docs/authorization',
  rules: [
    prefixed({ id: 'notion-token', title: 'Notion integration token', prefix: ['ntn_', 'nrt_'], body: alnum(40, 50) }),
    prefixed({
      id: 'notion-token-old',
      title: 'Notion integration token of the old form',
      prefix: 'secret_',
      body: alnum(43),
      minEntropy: 3.5,
    }),
  ],
};
