import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const surveysparrow: Provider = {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  docs: 'https://developers.surveysparrow.com/',
  rules: [
    keyed({
      id: 'surveysparrow-api-key',
      title: 'SurveySparrow API key',
      severity: 'medium',
      words: ['surveysparrow'],
      beside: true,
      value: base64url(88, 100),
    }),
  ],
};
