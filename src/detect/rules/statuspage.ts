import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lowerHex, uuid } from './shape.ts';

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
      value: either(uuid, lowerHex(64)),
    }),
  ],
};
