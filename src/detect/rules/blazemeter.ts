import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const blazemeter: Provider = {
  id: 'blazemeter',
  name: 'BlazeMeter',
  docs: 'https://guide.blazemeter.com/',
  rules: [
    keyed({
      id: 'blazemeter-api-key',
      title: 'BlazeMeter API key',
      severity: 'medium',
      words: ['blazemeter', 'runscope'],
      beside: true,
      value: guid,
    }),
  ],
};
