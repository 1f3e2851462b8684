import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { guid } from './shape.ts';

export const riot: Provider = {
  id: 'riot',
  name: 'Riot Games',
  docs: 'https://developer.riotgames.com/',
  rules: [
    prefixed({ id: 'riot-api-key', title: 'Riot Games API key', severity: 'medium', prefix: 'RGAPI-', body: guid }),
  ],
};
