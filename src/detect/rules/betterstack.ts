import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const betterstack: Provider = {
  id: 'betterstack',
  name: 'Better Stack',
  docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  rules: [
    keyed({
      id: 'betterstack-api-token',
      title: 'Better Stack API token',
      severity: 'medium',
      words: ['betterstack', 'better_stack', 'logtail'],
      beside: true,
      value: alnum(24, 36),
    }),
  ],
};
