import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const rubygems: Provider = {
  id: 'rubygems',
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  rules: [
    prefixed({
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      severity: 'critical',
      prefix: 'rubygems_',
      body: lowerHex(48),
    }),
  ],
};
