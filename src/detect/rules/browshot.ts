import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const browshot: Provider = {
  id: 'browshot',
  name: 'Browshot',
  docs: 'https://browshot.com/api/documentation',
  rules: [
    keyed({
      id: 'browshot-api-key',
      title: 'Browshot API key',
      severity: 'medium',
      words: ['browshot'],
      beside: true,
      value: alnum(28, 40),
    }),
  ],
};
