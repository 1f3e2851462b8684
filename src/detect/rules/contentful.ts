import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const contentful: Provider = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/',
  rules: [
    prefixed({
      id: 'contentful-pat',
      title: 'Contentful personal access token',
      prefix: 'CFPAT-',
      body: base64url(41, 64),
    }),
    keyed({
      id: 'contentful-delivery-token',
      title: 'Contentful delivery or preview token',
      severity: 'medium',
      words: ['contentful'],
      value: base64url(38, 50),
    }),
  ],
};
