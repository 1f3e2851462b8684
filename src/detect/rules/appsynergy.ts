import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const appsynergy: Provider = {
  id: 'appsynergy',
  name: 'AppSynergy',
  docs: 'https://www.appsynergy.com/',
  rules: [
    keyed({
      id: 'appsynergy-api-token',
      title: 'AppSynergy API token',
      severity: 'medium',
      words: ['appsynergy'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
