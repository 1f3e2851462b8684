import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const clarifai: Provider = {
  id: 'clarifai',
  name: 'Clarifai',
  docs: 'https://docs.clarifai.com/',
  rules: [keyed({ id: 'clarifai-api-key', title: 'Clarifai API key', words: ['clarifai'], value: alnum(32) })],
};
