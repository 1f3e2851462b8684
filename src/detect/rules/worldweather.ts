import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const worldweather: Provider = {
  id: 'worldweather',
  name: 'World Weather Online',
  docs: 'https://www.worldweatheronline.com/weather-api/',
  rules: [
    keyed({
      id: 'worldweather-api-key',
      title: 'World Weather Online API key',
      severity: 'medium',
      words: ['worldweather'],
      beside: true,
      value: alnum(31, 43),
    }),
  ],
};
