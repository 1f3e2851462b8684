import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const qubole: Provider = {
  id: 'qubole',
  name: 'Qubole',
  docs: 'https://docs.qubole.com/',
  rules: [
    keyed({ id: 'qubole-api-token', title: 'Qubole API token', words: ['qubole'], beside: true, value: alnum(64, 76) }),
  ],
};
