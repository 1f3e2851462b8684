import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower } from './shape.ts';

export const readme: Provider = {
  id: 'readme',
  name: 'ReadMe',
  docs: 'https://docs.readme.com/',
  rules: [prefixed({ id: 'readme-api-key', title: 'ReadMe API key', prefix: 'rdme_', body: lower(70) })],
};
