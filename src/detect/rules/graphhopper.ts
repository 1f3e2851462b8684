import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const graphhopper: Provider = {
  id: 'graphhopper',
  name: 'GraphHopper',
  docs: 'https://docs.graphhopper.com/',
  rules: [
    keyed({
      id: 'graphhopper-api-key',
      title: 'GraphHopper API key',
      severity: 'medium',
      words: ['graphhopper'],
      beside: true,
      value: guid,
    }),
  ],
};
