import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, either, maybe, seq, uuid } from './shape.ts';

/** A UUID or what is drawn, and what may follow. */
const body = seq(either(uuid, alnum(3, 40)), maybe(seq('_', alnum(3, 40))));

export const devcycle: Provider = {
  id: 'devcycle',
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com/',
  rules: [
    prefixed({
      id: 'devcycle-server-key',
      title: 'DevCycle server key',
      prefix: 'dvc_server_',
      body,
    }),
    prefixed({
      id: 'devcycle-client-key',
      title: 'DevCycle client key',
      severity: 'info',
      prefix: ['dvc_client_', 'dvc_mobile_'],
      body,
    }),
  ],
};
