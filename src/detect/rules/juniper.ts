import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const juniper: Provider = {
  id: 'juniper',
  name: 'Juniper Junos',
  docs: 'https://www.juniper.net/documentation/us/en/software/junos/',
  rules: [
    keyed({
      id: 'juniper-type9-secret',
      title: 'Juniper $9$ secret',
      severity: 'medium',
      words: ['encrypted-password', 'junos'],
      value: seq('$9$', run('A-Za-z0-9./-', 8, 80)),
    }),
  ],
};
