import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const surveybot: Provider = {
  id: 'surveybot',
  name: 'Surveybot',
  docs: 'https://app.surveybot.io/accounts/api_use_cases',
  rules: [
    keyed({
      id: 'surveybot-api-token',
      title: 'Surveybot API token',
      severity: 'medium',
      words: ['surveybot'],
      beside: true,
      value: dashed(78, 84),
    }),
  ],
};
