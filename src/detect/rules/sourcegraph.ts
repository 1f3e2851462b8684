import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { either, hex, lowerHex, maybe, seq } from './shape.ts';

export const sourcegraph: Provider = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  rules: [
    prefixed({
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      prefix: 'sgp_',
      body: either(seq(either(seq(hex(16), maybe('_local')), 'local'), '_', hex(40)), hex(40)),
    }),
    prefixed({
      id: 'sourcegraph-cody-key',
      title: 'Sourcegraph Cody gateway key',
      severity: 'medium',
      prefix: 'slk_',
      body: hex(64),
    }),
    prefixed({
      id: 'sourcegraph-license-key',
      title: 'Sourcegraph license key',
      severity: 'low',
      prefix: ['sgd_', 'slk_', 'sgs_'],
      body: either(hex(64), hex(40)),
    }),
    keyed({
      id: 'sourcegraph-token-old',
      title: 'Sourcegraph API token of the old form',
      words: ['sourcegraph'],
      value: lowerHex(40),
    }),
  ],
};
