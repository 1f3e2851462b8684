import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed, either, guid } from './shape.ts';

export const airvisual: Provider = {
  id: 'airvisual',
  name: 'IQAir AirVisual',
  docs: 'https://api-docs.iqair.com/',
  rules: [
    keyed({
      id: 'airvisual-api-key',
      title: 'IQAir AirVisual API key',
      severity: 'medium',
      words: ['airvisual'],
      beside: true,
      value: either(guid, dashed(36)),
    }),
  ],
};
