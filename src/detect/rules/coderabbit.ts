import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

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
      value: seq('cr-', alnum(58, 70)),
    }),
    prefixed({ id: 'coderabbit-prefixed-key', title: 'CodeRabbit API key by prefix', prefix: 'cr-', body: hex(58) }),
  ],
};
