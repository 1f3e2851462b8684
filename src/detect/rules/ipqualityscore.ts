import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ipqualityscore: Provider = {
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation/',
  rules: [
    keyed({
      id: 'ipqualityscore-api-key',
      title: 'IPQualityScore API key',
      severity: 'medium',
      words: ['ipquality', 'ipqs'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
