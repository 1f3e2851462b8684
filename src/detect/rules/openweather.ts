import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const openweather: Provider = {
  id: 'openweather',
  name: 'OpenWeather',
  docs: 'https://openweathermap.org/api',
  rules: [
    keyed({
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      severity: 'medium',
      words: ['openweather', 'pyowm', 'owm_'],
      value: alnum(32),
    }),
  ],
};
