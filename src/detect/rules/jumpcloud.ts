import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const jumpcloud: Provider = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com/api/',
  rules: [
    prefixed({
      id: 'jumpcloud-api-key',
      title: 'JumpCloud API key',
      severity: 'critical',
      prefix: 'jca_',
      body: alnum(36, 44),
    }),
    keyed({
      id: 'jumpcloud-api-key-old',
      title: 'JumpCloud API key of the old form',
      words: ['jumpcloud'],
      value: alnum(40),
    }),
  ],
};
