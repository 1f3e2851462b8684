import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const stitchdata: Provider = {
  id: 'stitchdata',
  name: 'Stitch',
  docs: 'https://www.stitchdata.com/docs/developers/',
  rules: [
    keyed({
      id: 'stitchdata-access-token',
      title: 'Stitch access token',
      words: ['stitchdata', 'stitch'],
      beside: true,
      value: wordy(33, 36),
    }),
  ],
};
