import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const madkudu: Provider = {
  id: 'madkudu',
  name: 'MadKudu',
  docs: 'https://developers.madkudu.com/',
  rules: [
    keyed({
      id: 'madkudu-api-key',
      title: 'MadKudu API key',
      severity: 'medium',
      words: ['madkudu'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
