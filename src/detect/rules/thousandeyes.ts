import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

export const thousandeyes: Provider = {
  id: 'thousandeyes',
  name: 'ThousandEyes',
  docs: 'https://developer.cisco.com/docs/thousandeyes/',
  rules: [
    keyed({
      id: 'thousandeyes-api-token',
      title: 'ThousandEyes API token',
      severity: 'medium',
      words: ['thousandeyes'],
      beside: true,
      value: either(guid, alnum(32, 44)),
    }),
  ],
};
