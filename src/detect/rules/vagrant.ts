import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const vagrant: Provider = {
  id: 'vagrant',
  name: 'Vagrant Cloud',
  docs: 'https://developer.hashicorp.com/vagrant/vagrant-cloud',
  rules: [
    keyed({
      id: 'vagrant-token',
      title: 'Vagrant Cloud API token',
      words: ['vagrant'],
      beside: true,
      value: seq(alnum(14), '.', alnum(6, 8), '.', base64url(60, 70)),
    }),
  ],
};
