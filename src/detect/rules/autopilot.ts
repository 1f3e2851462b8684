import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const autopilot: Provider = {
  id: 'autopilot',
  name: 'Autopilot (Ortto)',
  docs: 'https://help.ortto.com/',
  rules: [
    keyed({
      id: 'autopilot-api-key',
      title: 'Autopilot (Ortto) API key',
      severity: 'medium',
      words: ['autopilot'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
