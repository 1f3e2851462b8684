import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, digits, either, maybe, seq } from './shape.ts';

export const asana: Provider = {
  id: 'asana',
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  rules: [
    keyed({
      id: 'asana-pat',
      title: 'Asana personal access token',
      words: ['asana'],
      value: seq(either('0', '1', '2'), '/', digits(15, 20), maybe(seq('/', digits(15, 20))), ':', alnum(32)),
    }),
    keyed({ id: 'asana-client-secret', title: 'Asana client secret', words: ['asana'], value: alnum(32) }),
    keyed({ id: 'asana-client-id', title: 'Asana client ID', severity: 'info', words: ['asana'], value: digits(16) }),
  ],
};
