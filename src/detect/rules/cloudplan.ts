import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const cloudplan: Provider = {
  id: 'cloudplan',
  name: 'Cloudplan',
  docs: 'https://cloudplan.net/',
  rules: [
    keyed({
      id: 'cloudplan-api-key',
      title: 'Cloudplan API key',
      severity: 'medium',
      words: ['cloudplan'],
      beside: true,
      value: run('A-Z0-9-', 32),
    }),
  ],
};
