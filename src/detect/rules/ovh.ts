import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url } from './shape.ts';

export const ovh: Provider = {
  id: 'ovh',
  name: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api',
  rules: [
    keyed({
      id: 'ovh-application-secret',
      title: 'OVHcloud application secret',
      severity: 'critical',
      words: ['ovh'],
      value: base64url(32),
    }),
    keyed({
      id: 'ovh-application-key',
      title: 'OVHcloud application key',
      severity: 'medium',
      words: ['ovh_app', 'ovh_key', 'ovhapp', 'ovh-app'],
      value: alnum(16),
    }),
  ],
};
