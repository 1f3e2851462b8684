import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zoom: Provider = {
  id: 'zoom',
  name: 'Zoom',
  docs: 'https://developers.zoom.us/docs/',
  rules: [
    keyed({
      id: 'zoom-client-secret',
      title: 'Zoom client secret',
      words: ['zoom'],
      beside: true,
      value: alnum(32, 44),
    }),
    keyed({ id: 'zoom-jwt-secret', title: 'Zoom JWT secret', words: ['zoom'], beside: true, value: alnum(36, 48) }),
  ],
};
