import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const packagecloud: Provider = {
  id: 'packagecloud',
  name: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api',
  rules: [
    keyed({ id: 'packagecloud-api-token', title: 'packagecloud API token', words: ['packagecloud'], value: alnum(48) }),
  ],
};
