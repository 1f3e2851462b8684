import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const mindmeister: Provider = {
  id: 'mindmeister',
  name: 'MindMeister',
  docs: 'https://developers.mindmeister.com/',
  rules: [
    keyed({
      id: 'mindmeister-api-key',
      title: 'MindMeister API key',
      words: ['mindmeister', 'meistertask'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
