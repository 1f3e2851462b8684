import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

export const anypoint: Provider = {
  id: 'anypoint',
  name: 'Anypoint (MuleSoft)',
  docs: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  rules: [
    keyed({
      id: 'anypoint-client-secret',
      title: 'Anypoint (MuleSoft) client secret',
      words: ['anypoint', 'mulesoft'],
      beside: true,
      value: either(guid, alnum(32, 44)),
    }),
  ],
};
