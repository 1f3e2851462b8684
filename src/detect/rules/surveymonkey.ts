import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const surveymonkey: Provider = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  docs: 'https://developer.surveymonkey.com/',
  rules: [
    keyed({
      id: 'surveymonkey-access-token',
      title: 'SurveyMonkey access token',
      words: ['surveymonkey'],
      beside: true,
      value: base64url(80, 130),
    }),
  ],
};
