import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, seq } from './shape.ts';

export const teamwork: Provider = {
  id: 'teamwork',
  name: 'Teamwork',
  docs: 'https://apidocs.teamwork.com/',
  rules: [
    keyed({
      id: 'teamwork-api-token',
      title: 'Teamwork API token',
      words: ['teamwork'],
      beside: true,
      value: seq('tkn.v1_', base64(71), '='),
    }),
  ],
};
