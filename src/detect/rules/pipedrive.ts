import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pipedrive: Provider = {
  id: 'pipedrive',
  name: 'Pipedrive',
  docs: 'https://developers.pipedrive.com/',
  rules: [keyed({ id: 'pipedrive-api-token', title: 'Pipedrive API token', words: ['pipedrive'], value: alnum(40) })],
};
