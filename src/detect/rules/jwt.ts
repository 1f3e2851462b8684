import { jwtVerdict } from '../check/jwt.ts';
import type { Provider } from '../rule.ts';
import { BEFORE } from './make.ts';

const part = (json: string) => Buffer.from(json).toString('base64url');
const example = [
  part('{"alg":"HS256","typ":"JWT"}'),
  part('{"iss":"https://id.test","sub":"17","exp":1700000000}'),
  part('a made-up signature'),
].join('.');

export const jwt: Provider = {
  id: 'jwt',
  name: 'JSON Web Token',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  rules: [
    {
      id: 'jwt',
      title: 'JSON Web Token',
      severity: 'medium',
      confidence: 'high',
      keywords: ['eyJ'],
      pattern: new RegExp(
        `${BEFORE}eyJ[A-Za-z0-9_-]{8,2000}={0,2}(?:\\.eyJ[A-Za-z0-9_-]{8,6000}={0,2}\\.(?![A-Za-z0-9_-])|\\.[A-Za-z0-9_-]{8,6000}={0,2}\\.[A-Za-z0-9_-]{10,2000})(?:\\.[A-Za-z0-9_-]{10,6000}\\.[A-Za-z0-9_-]{10,100})?`,
      ),
      check: jwtVerdict,
      examples: {
        match: [example, `Authorization: Bearer ${example}`, `"token":"${example}"`],
        miss: [example.slice(1), `x${example}`, example.split('.').slice(0, 2).join('.')],
      },
    },
  ],
};
