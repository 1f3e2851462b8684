import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const onfleet: Provider = {
  id: 'onfleet',
  name: 'Onfleet',
  docs: 'https://docs.onfleet.com/',
  rules: [
    keyed({ id: 'onfleet-api-key', title: 'Onfleet API key', words: ['onfleet'], beside: true, value: alnum(32, 44) }),
  ],
};
