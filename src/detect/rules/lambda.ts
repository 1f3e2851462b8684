import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const lambda: Provider = {
  id: 'lambda',
  name: 'Lambda Cloud',
  docs: 'https://docs.lambda.ai/',
  rules: [
    keyed({
      id: 'lambda-api-key',
      title: 'Lambda Cloud API key',
      words: ['lambda_api', 'lambdalabs', 'lambda-cloud', 'lambda_cloud'],
      beside: true,
      value: seq('secret_', alnum(8, 40), '.', alnum(32)),
    }),
  ],
};
