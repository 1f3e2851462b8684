import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const capsule: Provider = {
  id: 'capsule',
  name: 'Capsule CRM',
  docs: 'https://developer.capsulecrm.com/',
  rules: [
    keyed({
      id: 'capsule-access-token',
      title: 'Capsule CRM access token',
      words: ['capsulecrm', 'capsule_crm'],
      beside: true,
      value: run('A-Za-z0-9._+/=-', 64),
    }),
  ],
};
