import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const linkpreview: Provider = {
  id: 'linkpreview',
  name: 'LinkPreview',
  docs: 'https://docs.linkpreview.net/',
  rules: [
    keyed({
      id: 'linkpreview-api-key',
      title: 'LinkPreview API key',
      severity: 'medium',
      words: ['linkpreview'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
