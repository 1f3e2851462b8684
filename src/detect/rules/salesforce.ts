import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, digits, either, run, seq, upperHex } from './shape.ts';

export const salesforce: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm',
  rules: [
    prefixed({
      id: 'salesforce-access-token',
      title: 'Salesforce access token',
      prefix: '00D',
      body: seq(alnum(12), '!', run('A-Za-z0-9._', 80, 260)),
    }),
    keyed({
      id: 'salesforce-access-token-named',
      title: 'Salesforce access token by name',
      words: ['sfdc', 'sforce', 'salesforce'],
      value: seq('00', alnum(13), '!', run('A-Za-z0-9._-', 40, 260)),
    }),
    prefixed({
      id: 'salesforce-refresh-token',
      title: 'Salesforce refresh token',
      prefix: ['5Aep861', '5AEP861'],
      body: run('A-Za-z0-9._=', 80, 120),
    }),
    prefixed({
      id: 'salesforce-consumer-key',
      title: 'Salesforce consumer key',
      severity: 'info',
      prefix: '3MVG9',
      body: run('A-Za-z0-9._', 76, 252),
    }),
    keyed({
      id: 'salesforce-consumer-secret',
      title: 'Salesforce consumer secret',
      words: ['sfdc', 'sforce'],
      value: either(upperHex(64), digits(16, 19)),
    }),
    keyed({
      id: 'salesforce-security-token',
      title: 'Salesforce security token',
      words: ['security_token', 'securitytoken', 'sf_token'],
      value: alnum(24, 25),
    }),
  ],
};
