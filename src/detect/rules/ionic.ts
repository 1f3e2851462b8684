import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const ionic: Provider = {
  id: 'ionic',
  name: 'Ionic Appflow',
  docs: 'https://ionic.io/docs/appflow/',
  rules: [
    keyed({
      id: 'ionic-pat',
      title: 'Ionic Appflow personal access token',
      words: ['ionic'],
      beside: true,
      value: seq('ion_', alnum(42, 54)),
    }),
  ],
};
