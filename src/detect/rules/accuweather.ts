import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const accuweather: Provider = {
  id: 'accuweather',
  name: 'AccuWeather',
  docs: 'https://developer.accuweather.com/',
  rules: [
    keyed({
      id: 'accuweather-api-key',
      title: 'AccuWeather API key',
      severity: 'medium',
      words: ['accuweather'],
      beside: true,
      value: alnum(32, 35),
    }),
  ],
};
