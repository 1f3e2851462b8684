import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { lower } from './shape.ts';

export const appveyor: Provider = {
  id: 'appveyor',
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  rules: [
    prefixed({ id: 'appveyor-api-token', title: 'AppVeyor API token', prefix: 'v2.', body: lower(20) }),
    keyed({
      id: 'appveyor-token-old',
      title: 'AppVeyor API token of the old form',
      words: ['appveyor'],
      value: lower(20),
    }),
  ],
};
