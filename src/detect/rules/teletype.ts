import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const teletype: Provider = {
  id: 'teletype',
  name: 'Teletype',
  docs: 'https://teletype.app/help/api/',
  rules: [
    keyed({
      id: 'teletype-api-token',
      title: 'Teletype API token',
      severity: 'medium',
      words: ['teletype'],
      beside: true,
      value: dashed(64, 76),
    }),
  ],
};
