import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const klingai: Provider = {
  id: 'klingai',
  name: 'Kling AI',
  docs: 'https://app.klingai.com/global/dev/document-api',
  rules: [
    keyed({
      id: 'klingai-secret',
      title: 'Kling AI client secret',
      words: ['kling'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
