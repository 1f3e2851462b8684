import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const render: Provider = {
  id: 'render',
  name: 'Render',
  docs: 'https://api-docs.render.com/reference/authentication',
  rules: [
    prefixed({
      id: 'render-api-key',
      title: 'Render API key',
      severity: 'critical',
      prefix: 'rnd_',
      body: alnum(28, 40),
    }),
  ],
};
