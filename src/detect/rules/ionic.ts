import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const ionic: Provider = {
  id: 'ionic',
  name: 'Ionic Appflow',
  docs: 'https://ionic.io/docs/appflow/',
  rules: [
    prefixed({
      id: 'ionic-pat',
      title: 'Ionic Appflow token',
      prefix: ['ion_', 'ionr_'],
      body: alnum(42, 54),
    }),
  ],
};
