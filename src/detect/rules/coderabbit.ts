import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const coderabbit: Provider = {
  id: 'coderabbit',
  name: 'CodeRabbit',
  docs: 'https://docs.coderabbit.ai/',
  rules: [
    keyed({
      id: 'coderabbit-api-key',
      title: 'CodeRabbit API key',
      words: ['coderabbit'],
      beside: true,
      value: seq('cr-', alnum(58)),
    }),
  ],
};
