import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, maybe, seq } from './shape.ts';

export const teamwork: Provider = {
  id: 'teamwork',
  name: 'Teamwork',
  docs: 'https://apidocs.teamwork.com/',
  rules: [
    prefixed({
      id: 'teamwork-api-token',
      title: 'Teamwork API token',
      prefix: 'tkn.v1_',
      body: seq(base64(70, 88), maybe('=')),
    }),
  ],
};
