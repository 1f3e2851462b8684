import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex } from './shape.ts';

export const jfrog: Provider = {
  id: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  rules: [
    prefixed({
      id: 'jfrog-api-key',
      title: 'JFrog Artifactory API key',
      severity: 'critical',
      prefix: 'AKCp',
      body: alnum(69),
    }),
    prefixed({
      id: 'jfrog-reference-token',
      title: 'JFrog Artifactory reference token',
      severity: 'critical',
      prefix: 'cmVmdGtu',
      body: alnum(56),
    }),
    prefixed({
      id: 'jfrog-encrypted-password',
      title: 'JFrog Artifactory encrypted password',
      prefix: ['AP5', 'AP6', 'APB'],
      body: alnum(30, 120),
      confidence: 'medium',
      minEntropy: 3.5,
    }),
    keyed({
      id: 'jfrog-token',
      title: 'JFrog token',
      words: ['jfrog', 'artifactory', 'bintray'],
      value: either(alnum(73), alnum(64), hex(40)),
    }),
  ],
};
