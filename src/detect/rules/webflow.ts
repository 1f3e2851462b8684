import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const webflow: Provider = {
  id: 'webflow',
  name: 'Webflow',
  docs: 'https://developers.webflow.com/',
  rules: [
    keyed({
      id: 'webflow-api-token',
      title: 'Webflow API token',
      words: ['webflow'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
