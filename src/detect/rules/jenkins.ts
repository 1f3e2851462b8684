import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex, maybe, seq } from './shape.ts';

export const jenkins: Provider = {
  id: 'jenkins',
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  rules: [
    keyed({
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      words: ['jenkins', 'x-jenkins', 'crumb'],
      value: seq(maybe('11'), lowerHex(32)),
    }),
    keyed({
      id: 'jenkins-crumb',
      title: "'Jenkins crumb'",
      severity: 'low',
      words: ['jenkins-crumb', 'jenkins_crumb'],
      value: lowerHex(32, 64),
    }),
  ],
};
