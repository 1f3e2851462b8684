import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const sonarqube: Provider = {
  id: 'sonarqube',
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  rules: [
    prefixed({ id: 'sonarqube-token', title: 'SonarQube token', prefix: ['squ_', 'sqp_', 'sqa_'], body: alnum(40) }),
    keyed({
      id: 'sonarqube-token-old',
      title: 'SonarQube or SonarCloud token of the old form',
      words: ['sonar'],
      beside: true,
      value: alnum(40),
    }),
  ],
};
