import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const moonshot: Provider = {
  id: 'moonshot',
  name: 'Moonshot AI (Kimi)',
  docs: 'https://platform.moonshot.ai/docs/',
  rules: [
    keyed({
      id: 'moonshot-api-key',
      title: 'Moonshot AI (Kimi) API key',
      words: ['moonshot', 'kimi'],
      beside: true,
      value: seq('sk-', alnum(48, 60)),
    }),
    prefixed({ id: 'moonshot-kimi-key', title: 'Kimi coding key', prefix: 'sk-kimi-', body: alnum(48, 80) }),
  ],
};
