import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const onfleet: Provider = {
  id: 'onfleet',
  name: 'Onfleet',
  docs: 'https://docs.onfleet.com/',
  rules: [keyed({ id: 'onfleet-api-key', title: 'Onfleet API key', words: ['onfleet'], value: lowerHex(32) })],
};
