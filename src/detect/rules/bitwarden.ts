import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, guid, seq } from './shape.ts';

export const bitwarden: Provider = {
  id: 'bitwarden',
  name: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  rules: [
    keyed({
      id: 'bitwarden-access-token',
      title: 'Bitwarden access token',
      severity: 'critical',
      words: ['bitwarden', 'bws_'],
      value: seq('0.', guid, '.', alnum(30), ':', base64(22), '=='),
    }),
  ],
};
