import type { Provider } from '../rule.ts';

const digits = (n: number) => '0f1e2d3c4b5a6978'.repeat(20).slice(0, n);

export const kerberos: Provider = {
  id: 'kerberos',
  name: 'Kerberos',
  docs: 'https://hashcat.net/wiki/doku.php?id=example_hashes',
  rules: [
    {
      id: 'kerberos-ticket-hash',
      title: 'Kerberos ticket prepared for cracking',
      severity: 'medium',
      confidence: 'high',
      keywords: ['$krb5asrep$', '$krb5tgs$', '$krb5pa$'],
      pattern:
        /\$krb5(?:asrep|tgs|pa)\$(?:17|18|23)\$[^\s$"']{0,120}(?:\$[^\s$"']{0,120}){0,3}?[$:][0-9a-fA-F]{32,5000}/,
      examples: {
        match: [`$krb5asrep$23$user@x.test:${digits(32)}$${digits(96)}`, `$krb5asrep$23$${digits(32)}$${digits(96)}`],
        miss: ['$krb5asrep$23$user@x.test', `$krb5$23$${digits(64)}`],
      },
    },
  ],
};
