import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, lower, seq } from './shape.ts';

export const kubernetes: Provider = {
  id: 'kubernetes',
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  rules: [
    keyed({
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      words: ['bootstrap-token', 'bootstraptoken', 'kubeadm', '--token', 'discovery-token'],
      value: seq(lower(6), '.', alnum(16)),
    }),
  ],
};
