import type { Provider } from '../rule.ts';

export const oracle: Provider = {
  id: 'oracle',
  name: 'Oracle Database',
  docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
  rules: [
    {
      id: 'oracle-jdbc-password',
      title: 'Password in a JDBC URL of Oracle Database',
      severity: 'high',
      confidence: 'medium',
      keywords: ['jdbc:oracle:'],
      pattern:
        /jdbc:oracle:(?:thin|oci8?|kprb):[\w.$#-]{1,64}\/(?!\$|<|\{|%|#\{|\*{3})(?<secret>[^@\s"'\\<>]{3,80})@(?=[\w/([{$-])/,
      examples: {
        match: ['jdbc:oracle:thin:app/Wint3rmute@db:1521/x', '"jdbc:oracle:oci:app/tr0ub4dor@//db/x"'],
        miss: [
          'jdbc:oracle:thin:@db:1521/x',
          'jdbc:oracle:thin:app/$' + '{PASSWORD}@db',
          'jdbc:oracle:thin:app/<password>@db',
        ],
      },
    },
  ],
};
