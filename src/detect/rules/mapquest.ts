import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const mapquest: Provider = {
  id: 'mapquest',
  name: 'MapQuest',
  docs: 'https://developer.mapquest.com/',
  rules: [
    keyed({
      id: 'mapquest-api-key',
      title: 'MapQuest API key',
      severity: 'medium',
      words: ['mapquest'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
