import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const rails: Provider = {
  id: 'rails',
  name: 'Ruby on Rails',
  docs: 'https://guides.rubyonrails.org/security.html#custom-credentials',
  rules: [
    keyed({
      id: 'rails-secret-key-base',
      title: 'Rails secret key base',
      words: ['secret_key_base', 'rails_master_key', 'master.key'],
      value: either(alnum(128), alnum(32)),
    }),
  ],
};
