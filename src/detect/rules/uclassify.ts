import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const uclassify: Provider = {
  id: 'uclassify',
  name: 'uClassify',
  docs: 'https://www.uclassify.com/docs/restapi',
  rules: [
    keyed({
      id: 'uclassify-api-key',
      title: 'uClassify API key',
      severity: 'medium',
      words: ['uclassify'],
      beside: true,
      value: alnum(12),
    }),
  ],
};
