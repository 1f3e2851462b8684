import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, maybe, seq } from './shape.ts';

export const jenkins: Provider = {
  id: 'jenkins',
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  rules: [
    keyed({
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      words: ['jenkins', 'crumb'],
      value: seq(maybe('11'), alnum(32)),
    }),
    keyed({
      id: 'jenkins-crumb',
      title: 'Jenkins crumb',
      severity: 'low',
      words: ['jenkins-crumb', 'jenkins_crumb'],
      value: alnum(32, 64),
    }),
  ],
};
