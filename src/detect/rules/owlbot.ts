import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(40),
    }),
  ],
};
