import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const teamsWorkflows: Provider = {
  id: 'teams-workflows',
  name: 'Power Automate',
  docs: 'https://learn.microsoft.com/power-automate/',
  rules: [
    keyed({
      id: 'teams-workflows-webhook',
      title: 'Power Automate or Logic Apps URL',
      severity: 'medium',
      words: ['logic.azure.com', 'api.powerplatform.com', 'azure-apim.net'],
      beside: true,
      value: seq('sig=', base64url(43, 55)),
    }),
  ],
};
