import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const autodesk: Provider = {
  id: 'autodesk',
  name: 'Autodesk',
  docs: 'https://aps.autodesk.com/',
  rules: [
    keyed({
      id: 'autodesk-client-secret',
      title: 'Autodesk client secret',
      words: ['autodesk'],
      beside: true,
      value: alnum(16, 64),
    }),
  ],
};
