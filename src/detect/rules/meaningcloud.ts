import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const meaningcloud: Provider = {
  id: 'meaningcloud',
  name: 'MeaningCloud',
  docs: 'https://www.meaningcloud.com/developer/',
  rules: [
    keyed({
      id: 'meaningcloud-api-key',
      title: 'MeaningCloud API key',
      severity: 'medium',
      words: ['meaningcloud'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
