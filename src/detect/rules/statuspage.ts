import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

export const statuspage: Provider = {
  id: 'statuspage',
  name: 'Statuspage',
  docs: 'https://developer.statuspage.io/',
  rules: [
    keyed({
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      severity: 'medium',
      words: ['statuspage'],
      beside: true,
      value: either(guid, alnum(64, 76)),
    }),
  ],
};
