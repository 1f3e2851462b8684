import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const aikido: Provider = {
  id: 'aikido',
  name: 'Aikido Security',
  docs: 'https://apidocs.aikido.dev/',
  rules: [
    prefixed({
      id: 'aikido-client-id',
      title: 'Aikido Security client ID',
      severity: 'info',
      prefix: 'AIK_CLIENT_',
      body: alnum(20, 60),
    }),
    prefixed({
      id: 'aikido-secret',
      title: 'Aikido Security client secret',
      prefix: 'AIK_SECRET_',
      body: alnum(30, 80),
    }),
    prefixed({ id: 'aikido-ci-token', title: 'Aikido CI token', prefix: 'AIK_CI_', body: alnum(24, 80) }),
  ],
};
