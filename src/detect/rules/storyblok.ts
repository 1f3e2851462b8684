import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, digits, seq } from './shape.ts';

export const storyblok: Provider = {
  id: 'storyblok',
  name: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/',
  rules: [
    keyed({
      id: 'storyblok-access-token',
      title: 'Storyblok access token',
      severity: 'medium',
      words: ['storyblok'],
      beside: true,
      value: seq(alnum(22, 34), 'tt'),
    }),
    keyed({
      id: 'storyblok-pat',
      title: 'Storyblok personal access token',
      words: ['storyblok'],
      beside: true,
      value: seq(alnum(22), 'tt-', digits(5, 8), '-', base64url(20)),
    }),
  ],
};
