import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid, seq } from './shape.ts';

export const stormglass: Provider = {
  id: 'stormglass',
  name: 'Storm Glass',
  docs: 'https://docs.stormglass.io/',
  rules: [
    keyed({
      id: 'stormglass-api-key',
      title: 'Storm Glass API key',
      severity: 'medium',
      words: ['stormglass'],
      beside: true,
      value: seq(guid, '-', guid),
    }),
  ],
};
