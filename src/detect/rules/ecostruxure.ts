import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const ecostruxure: Provider = {
  id: 'ecostruxure',
  name: 'EcoStruxure IT',
  docs: 'https://api.ecostruxureit.com/',
  rules: [
    keyed({
      id: 'ecostruxure-api-key',
      title: 'EcoStruxure IT API key',
      words: ['ecostruxureit'],
      beside: true,
      value: seq('AK1', run('A-Za-z0-9/', 47, 56)),
    }),
  ],
};
