import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const teamcity: Provider = {
  id: 'teamcity',
  name: 'TeamCity',
  docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
  rules: [
    keyed({
      id: 'teamcity-access-token',
      title: 'TeamCity access token',
      words: ['teamcity'],
      value: seq('eyJ0eXAiOiAiVENWMiJ9.', base64url(36), '.', base64url(48)),
    }),
  ],
};
