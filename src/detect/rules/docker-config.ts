import { basicAuth } from '../check/basic-auth.ts';
import type { Provider } from '../rule.ts';

const auth = Buffer.from('robot:tr0ub4dor').toString('base64');

export const dockerConfig: Provider = {
  id: 'docker-config',
  name: 'Docker registry logins',
  docs: 'https://docs.docker.com/reference/cli/docker/login/',
  rules: [
    {
      id: 'docker-registry-auth',
      title: 'Registry login in a Docker config',
      severity: 'critical',
      confidence: 'medium',
      keywords: ['"auth"', '"auth\\'],
      // Inside a string inside a string, each quote has several backslashes before it.
      pattern: /"auth\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})\\{0,7}"/,
      check: basicAuth,
      examples: {
        match: [
          `{"auths":{"r.test":{"auth":"${auth}"}}}`,
          `"auth": "${auth}"`,
          `{\\"auth\\":\\"${auth}\\"}`,
          `{\\\\\\"auth\\\\\\":\\\\\\"${auth}\\\\\\"}`,
        ],
        miss: ['"auth": ""', '"auth": true', `"authority": "${auth}"`],
      },
    },
  ],
};
