import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const bitbar: Provider = {
  id: 'bitbar',
  name: 'BitBar',
  docs: 'https://support.smartbear.com/bitbar/',
  rules: [
    keyed({
      id: 'bitbar-api-key',
      title: 'BitBar API key',
      severity: 'medium',
      words: ['bitbar'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
