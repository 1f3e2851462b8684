import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const openshift: Provider = {
  id: 'openshift',
  name: 'OpenShift',
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform',
  rules: [
    prefixed({
      id: 'openshift-user-token',
      title: 'OpenShift user token',
      severity: 'critical',
      prefix: 'sha256~',
      body: base64url(43),
    }),
  ],
};
