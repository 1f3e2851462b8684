import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const technicalanalysis: Provider = {
  id: 'technicalanalysis',
  name: 'Technical Analysis API',
  docs: 'https://technicalanalysisapi.com/',
  rules: [
    keyed({
      id: 'technicalanalysis-api-key',
      title: 'Technical Analysis API API key',
      severity: 'medium',
      words: ['technicalanalysisapi'],
      beside: true,
      value: alnum(48, 60),
    }),
  ],
};
