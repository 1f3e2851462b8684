import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const dependencyTrack: Provider = {
  id: 'dependency-track',
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/',
  rules: [
    prefixed({
      id: 'dependency-track-api-key',
      title: 'Dependency-Track API key',
      prefix: 'odt_',
      body: alnum(32, 48),
    }),
  ],
};
