import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const purestake: Provider = {
  id: 'purestake',
  name: 'PureStake',
  docs: 'https://developer.purestake.io/',
  rules: [
    keyed({
      id: 'purestake-api-key',
      title: 'PureStake API key',
      severity: 'medium',
      words: ['purestake'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
