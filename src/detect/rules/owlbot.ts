import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const owlbot: Provider = {
  id: 'owlbot',
  name: 'Owlbot',
  docs: 'https://owlbot.info/',
  rules: [
    keyed({
      id: 'owlbot-api-token',
      title: 'Owlbot API token',
      severity: 'medium',
      words: ['owlbot'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
