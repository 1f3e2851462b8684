import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, maybe, seq } from './shape.ts';

export const devcycle: Provider = {
  id: 'devcycle',
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com/',
  rules: [
    prefixed({
      id: 'devcycle-server-key',
      title: 'DevCycle server key',
      prefix: 'dvc_server_',
      body: seq(alnum(3, 40), maybe(seq('_', alnum(3, 40)))),
    }),
    prefixed({
      id: 'devcycle-client-key',
      title: 'DevCycle client key',
      severity: 'info',
      prefix: ['dvc_client_', 'dvc_mobile_'],
      body: seq(alnum(3, 40), maybe(seq('_', alnum(3, 40)))),
    }),
  ],
};
