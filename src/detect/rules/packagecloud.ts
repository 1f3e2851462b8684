import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const packagecloud: Provider = {
  id: 'packagecloud',
  name: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api',
  rules: [
    keyed({
      id: 'packagecloud-api-token',
      title: 'packagecloud API token',
      words: ['packagecloud'],
      value: lowerHex(48),
    }),
  ],
};
