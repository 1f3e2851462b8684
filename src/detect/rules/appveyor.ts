import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const appveyor: Provider = {
  id: 'appveyor',
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  rules: [
    keyed({
      id: 'appveyor-api-token',
      title: 'AppVeyor API token',
      words: ['appveyor'],
      beside: true,
      value: seq('v2.', alnum(20, 32)),
    }),
    keyed({
      id: 'appveyor-token-old',
      title: 'AppVeyor API token of the old form',
      words: ['appveyor'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
