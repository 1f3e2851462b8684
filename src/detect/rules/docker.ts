import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, base64url, lower, seq } from './shape.ts';

export const docker: Provider = {
  id: 'docker',
  name: 'Docker',
  docs: 'https://docs.docker.com/security/access-tokens/',
  rules: [
    prefixed({
      id: 'docker-hub-pat',
      title: 'Docker Hub personal access token',
      severity: 'critical',
      prefix: 'dckr_pat_',
      body: base64url(27),
    }),
    prefixed({
      id: 'docker-hub-oat',
      title: 'Docker Hub organization access token',
      severity: 'critical',
      prefix: 'dckr_oat_',
      body: base64url(24, 40),
    }),
    prefixed({
      id: 'docker-swarm-join-token',
      title: 'Docker Swarm join token',
      prefix: 'SWMTKN-1-',
      body: seq(lower(49, 50), '-', lower(25)),
    }),
    prefixed({
      id: 'docker-swarm-unlock-key',
      title: 'Docker Swarm unlock key',
      prefix: 'SWMKEY-1-',
      body: base64(40, 44),
    }),
  ],
};
