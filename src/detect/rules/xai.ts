import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const xai: Provider = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/',
  rules: [prefixed({ id: 'xai-api-key', title: 'xAI API key', prefix: 'xai-', body: base64url(70, 90) })],
};
