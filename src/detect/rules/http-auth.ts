import { basicAuth } from '../check/basic-auth.ts';
import type { Provider } from '../rule.ts';
import { sample } from './example.ts';

const KEY = String.raw`[Aa][Uu][Tt][Hh][Oo][Rr][Ii][Zz][Aa][Tt][Ii][Oo][Nn][\s"'\x60:=,>()\[\]\\]{1,20}`;
const basic = Buffer.from('robot:tr0ub4dor').toString('base64');

export const httpAuth: Provider = {
  id: 'http-auth',
  name: 'HTTP authorization headers',
  docs: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  rules: [
    {
      id: 'http-basic-auth',
      title: 'HTTP Basic authorization',
      severity: 'high',
      confidence: 'medium',
      keywords: ['authorization'],
      ignoreCase: true,
      pattern: new RegExp(
        `${KEY}[Bb][Aa][Ss][Ii][Cc] {1,4}["']?(?<secret>[A-Za-z0-9+/_-]{8,400}={0,2})(?![A-Za-z0-9+/=_-])`,
      ),
      check: basicAuth,
      examples: {
        match: [`Authorization: Basic ${basic}`, `headers: {"authorization": "Basic ${basic}"}`],
        miss: ['Authorization: Basic <token>', 'Authorization: Basic'],
      },
    },
    {
      id: 'http-bearer-auth',
      title: 'HTTP Bearer authorization',
      severity: 'high',
      confidence: 'medium',
      keywords: ['authorization'],
      ignoreCase: true,
      pattern: new RegExp(
        `${KEY}(?:[Bb][Ee][Aa][Rr][Ee][Rr]|[Tt]oken|[Aa]pi-?[Kk]ey|SSWS|OAuth|GenieKey) {1,4}["']?(?=[A-Za-z._~+/-]{0,60}[0-9])(?<secret>[A-Za-z0-9._~+/-]{16,2000}={0,2})(?![A-Za-z0-9=_-])`,
      ),
      minEntropy: 3,
      examples: {
        match: [`Authorization: Bearer ${sample('', 24)}`, `'Authorization': 'token ${sample('', 40)}'`],
        miss: ['Authorization: Bearer $TOKEN', 'Authorization: Bearer your-token'],
      },
    },
  ],
};
