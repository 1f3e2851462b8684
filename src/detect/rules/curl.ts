import { password } from '../check/password.ts';
import type { Provider } from '../rule.ts';

/** Not a reference, a substitution, a placeholder. */
const REAL = String.raw`(?!\$|%|<|\{\{|\*{2}|\.{3})`;
const OPTIONS = String.raw`curl(?:\.exe)?\s(?:(?!curl)[^\n\\]|\\[^\n]|\\\s{0,40}\n){0,600}?`;

export const curl: Provider = {
  id: 'curl',
  name: 'curl command lines',
  docs: 'https://curl.se/docs/manpage.html#-u',
  rules: [
    {
      id: 'curl-user-password',
      title: 'Password of a curl command',
      severity: 'high',
      confidence: 'medium',
      keywords: ['curl ', 'curl.exe '],
      pattern: new RegExp(
        `${OPTIONS}(?<=\\s)(?:-u|--user|--proxy-user|-U)[ =]{0,3}["']?[^\\s"':]{0,80}["']?:["']?${REAL}(?<secret>[^\\s"'\`]{3,120})`,
      ),
      check: password,
      examples: {
        match: [
          'curl -u ci:tr0ub4dor https://x.test',
          "curl -s --user 'api:tr0ub4dor' https://x.test",
          'curl -X POST \\\n  -u "a:b8x!k" https://x.test',
        ],
        miss: ['curl -u ci:$PASSWORD https://x.test', 'curl -u ci https://x.test', 'curl https://x.test/a:bcd'],
      },
    },
    {
      id: 'curl-header-token',
      title: 'Token in a header of a curl command',
      severity: 'high',
      confidence: 'medium',
      keywords: ['curl ', 'curl.exe '],
      pattern: new RegExp(
        `${OPTIONS}(?<=\\s)(?:-H|--header)[ =]{0,3}["'](?:[Aa]uthorization|[A-Za-z-]{0,30}(?:[Tt]oken|[Kk]ey|[Ss]ecret|[Kk][Ee][Yy])):\\s{0,4}(?:[A-Za-z-]{3,20} )?${REAL}(?=[^\\s"']{0,60}[0-9])(?<secret>[^\\s"'\`]{8,400})["']`,
      ),
      minEntropy: 2.8,
      examples: {
        match: [
          'curl -H "X-Api-Key: 3a16750dd36341a4" https://x.test',
          "curl -X GET \\\n -H 'Authorization: Token 22cb987851bc5659' x.test",
        ],
        miss: ['curl -H "X-Api-Key: $KEY" https://x.test', 'curl -H "Accept: application/json; v=1" https://x.test'],
      },
    },
  ],
};
