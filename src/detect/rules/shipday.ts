import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const shipday: Provider = {
  id: 'shipday',
  name: 'Shipday',
  docs: 'https://docs.shipday.com/',
  rules: [
    keyed({
      id: 'shipday-api-key',
      title: 'Shipday API key',
      severity: 'medium',
      words: ['shipday'],
      beside: true,
      value: seq(alnum(10), '.', alnum(20)),
    }),
  ],
};
