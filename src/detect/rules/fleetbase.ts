import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const fleetbase: Provider = {
  id: 'fleetbase',
  name: 'Fleetbase',
  docs: 'https://docs.fleetbase.io/',
  rules: [
    prefixed({
      id: 'fleetbase-api-key',
      title: 'Fleetbase API key',
      prefix: ['flb_live_', 'flb_test_'],
      body: alnum(20),
    }),
  ],
};
