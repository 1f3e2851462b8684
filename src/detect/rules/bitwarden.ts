import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, seq, uuid } from './shape.ts';

export const bitwarden: Provider = {
  id: 'bitwarden',
  name: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  rules: [
    keyed({
      id: 'bitwarden-access-token',
      title: 'Bitwarden access token',
      severity: 'critical',
      words: ['bitwarden', 'bws_access', 'bws_'],
      value: seq('0.', uuid, '.', alnum(30), ':', base64(22), '=='),
    }),
  ],
};
