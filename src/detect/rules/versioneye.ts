import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const versioneye: Provider = {
  id: 'versioneye',
  name: 'VersionEye',
  docs: 'https://www.versioneye.com/api/',
  rules: [
    keyed({
      id: 'versioneye-api-key',
      title: 'VersionEye API key',
      severity: 'medium',
      words: ['versioneye'],
      beside: true,
      value: dashed(40, 52),
    }),
  ],
};
