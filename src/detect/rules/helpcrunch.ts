import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, maybe, seq } from './shape.ts';

export const helpcrunch: Provider = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  docs: 'https://docs.helpcrunch.com/',
  rules: [
    keyed({
      id: 'helpcrunch-api-key',
      title: 'HelpCrunch API key',
      severity: 'medium',
      words: ['helpcrunch'],
      beside: true,
      value: seq(base64(320, 328), maybe('='), maybe('=')),
    }),
  ],
};
