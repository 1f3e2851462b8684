import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const docparser: Provider = {
  id: 'docparser',
  name: 'Docparser',
  docs: 'https://docparser.com/documentation/api/',
  rules: [
    keyed({
      id: 'docparser-api-key',
      title: 'Docparser API key',
      severity: 'medium',
      words: ['docparser'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
