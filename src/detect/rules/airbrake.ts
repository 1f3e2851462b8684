import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const airbrake: Provider = {
  id: 'airbrake',
  name: 'Airbrake',
  docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
  rules: [
    keyed({
      id: 'airbrake-project-key',
      title: 'Airbrake project or user key',
      severity: 'medium',
      words: ['airbrake'],
      beside: true,
      value: either(alnum(32), alnum(40), alnum(32)),
    }),
  ],
};
