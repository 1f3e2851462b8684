import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const centralstation: Provider = {
  id: 'centralstation',
  name: 'CentralStationCRM',
  docs: 'https://api.centralstationcrm.net/',
  rules: [
    keyed({
      id: 'centralstation-api-key',
      title: 'CentralStationCRM API key',
      severity: 'medium',
      words: ['centralstation'],
      beside: true,
      value: alnum(30, 42),
    }),
  ],
};
