import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const duo: Provider = {
  id: 'duo',
  name: 'Duo Security',
  docs: 'https://duo.com/docs/adminapi',
  rules: [
    keyed({
      id: 'duo-secret-key',
      title: 'Duo Security secret key',
      words: ['duosecurity', 'duo_'],
      beside: true,
      value: alnum(40, 52),
    }),
    keyed({
      id: 'duo-integration-key',
      title: 'Duo Security integration key',
      severity: 'medium',
      words: ['duosecurity', 'duo_'],
      beside: true,
      value: seq('DI', alnum(18)),
    }),
  ],
};
