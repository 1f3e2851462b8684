import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

export const constantcontact: Provider = {
  id: 'constantcontact',
  name: 'Constant Contact',
  docs: 'https://developer.constantcontact.com/',
  rules: [
    keyed({
      id: 'constantcontact-api-key',
      title: 'Constant Contact API key',
      words: ['constantcontact', 'constant_contact'],
      beside: true,
      value: either(guid, alnum(24, 36)),
    }),
  ],
};
