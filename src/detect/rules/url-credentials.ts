import { password } from '../check/password.ts';
import type { Provider } from '../rule.ts';

/** Not a reference, a format, a mask. */
const REAL = String.raw`(?!\$[{(A-Za-z_]|\$\$|%[sdv({]|[<{[(]|\*{2}|\.{3}@|x{3,20}@|X{3,20}@|%[A-Z_]{2,60}%)`;

export const urlCredentials: Provider = {
  id: 'url-credentials',
  name: 'Credentials in URLs',
  docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  rules: [
    {
      id: 'url-credentials',
      title: 'Password in a URL',
      severity: 'high',
      confidence: 'medium',
      keywords: ['://'],
      lead: /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}/,
      pattern: new RegExp(
        `://[^\\s/?#@:'"\`<>\\\\,;|()]{0,100}:${REAL}(?<secret>[^\\s/'"\`<>\\\\]{2,160})@(?=[A-Za-z0-9_[$%{<-])`,
      ),
      check: password,
      examples: {
        match: [
          'postgres://app:tr0ub4dor@db/x',
          'url: "https://ci:s3cr3t-one@git.test/x.git"',
          'redis://:f00b4r@cache:6379',
          'amqp+ssl://a:b%40c@mq',
          'mongodb+srv://u:p@ss@c.test',
        ],
        miss: [
          `https://u:$\{PASSWORD}@h`,
          'https://u:<password>@h',
          'https://u:{{ pw }}@h',
          'https://host:8080/a@b',
          'https://u@h',
          'https://u:%s@h',
          'https://u:****@h',
        ],
      },
    },
  ],
};
