import { azureAccountKey } from '../check/azure.ts';
import type { Rule } from '../rule.ts';
import { sample } from './example.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64, base64url, dashed, either, hex, letters, maybe, run, seq } from './shape.ts';

/** Azure's keys and signatures that a name before them tells: connection strings, shared access signatures, old keys. */
export const azureShared: readonly Rule[] = [
  keyed({
    id: 'azure-account-key',
    title: 'Azure account key in a connection string',
    severity: 'critical',
    words: ['accountkey=', 'account_key', 'accountkey', 'storageaccountkey', 'storageaccesskey'],
    value: seq(base64(80, 90), '=', maybe('=')),
    check: azureAccountKey,
    confidence: 'high',
  }),
  keyed({
    id: 'azure-shared-access-key',
    title: 'Azure shared access key in a connection string',
    severity: 'critical',
    words: ['sharedaccesskey', 'hubaccesskey', 'hubapikey', 'notificationhubkey'],
    value: seq(base64(38, 86), '=', maybe('=')),
    confidence: 'high',
  }),
  keyed({
    id: 'azure-key',
    title: 'Azure service key',
    words: ['azure', 'storage_', 'storagekey', 'accountkey', 'cosmos', 'batch_key'],
    value: seq(base64(86), '=='),
    check: azureAccountKey,
  }),
  {
    id: 'azure-app-configuration',
    title: 'Azure App Configuration connection string',
    severity: 'critical',
    confidence: 'high',
    keywords: ['.azconfig.io;'],
    pattern: /\.azconfig\.io;\s{0,2}Id=[A-Za-z0-9+/:=_-]{2,100};\s{0,2}Secret=(?<secret>[A-Za-z0-9+/]{20,100}={0,2})/,
    minEntropy: 3,
    examples: {
      match: [`Endpoint=https://x.azconfig.io;Id=aB3-l0-s0:${sample('', 20)};Secret=${sample('', 43)}=`],
      miss: ['Endpoint=https://x.azconfig.io;Id=aB3;Secret=<secret>'],
    },
  },
  {
    id: 'azure-sas-signature',
    title: 'Azure shared access signature',
    severity: 'high',
    confidence: 'high',
    keywords: ['sig='],
    pattern: /(?<=[?&;])sig=(?<secret>[A-Za-z0-9%+/_-]{40,70}(?:%3[Dd]|=)?)(?![A-Za-z0-9%+/=_-])/,
    minEntropy: 3.5,
    examples: {
      match: [
        `?sv=2024-08-04&sr=b&sp=r&se=2030-01-01&sig=${sample('', 43)}%3D`,
        `sv=2024-08-04&sig=${sample('', 43)}=`,
      ],
      miss: [`sig=${sample('', 43)}%3D`, '?sig=short', `&sig=${'x'.repeat(43)}=`],
    },
  },
  keyed({
    id: 'azure-devops-pat-old',
    title: 'Azure DevOps personal access token of the old form',
    severity: 'critical',
    words: ['azure', 'devops', 'vsts', 'azdo', 'visualstudio', 'azp_token', 'tfs_', 'ado_pat', 'personalaccesstoken'],
    value: alnum(52),
  }),
  keyed({
    id: 'azure-key-32',
    title: 'Azure service key (32 digits)',
    words: ['azure', 'ocp-apim', 'cognitive', 'subscription_key', 'subscription-key'],
    beside: true,
    value: hex(32),
  }),
  keyed({
    id: 'azure-client-secret-old',
    title: 'Azure client secret of the old form',
    words: ['azure', 'arm_client_secret', 'aad_', 'servicebus'],
    beside: true,
    value: either(seq(base64(43), '='), run('A-Za-z0-9_~.-', 34)),
    confidence: 'low',
  }),
  prefixed({
    id: 'teams-webhook',
    title: 'Microsoft Teams incoming webhook',
    severity: 'medium',
    prefix: [
      'webhook.office.com/webhookb2/',
      'outlook.office.com/webhook/',
      'outlook.office365.com/webhook/',
      'outlook.office.com/webhookb2/',
    ],
    body: seq(
      dashed(36),
      '@',
      dashed(36),
      '/',
      either('IncomingWebhook', letters(3, 30)),
      '/',
      alnum(20, 40),
      '/',
      base64url(20, 60),
    ),
  }),
  keyed({
    id: 'azure-registry-password-named',
    title: 'Azure Container Registry password by name',
    severity: 'critical',
    words: ['azurecr.io', 'acr_pass', 'acrpass'],
    beside: true,
    value: either(seq(base64(32), maybe('=')), base64(52)),
  }),
  keyed({
    id: 'azure-search-key-named',
    title: 'Azure AI Search key by name',
    words: ['azure_search', 'azure-search', 'azuresearch'],
    value: alnum(52),
  }),
  keyed({
    id: 'azure-ai-key-named',
    title: 'Azure OpenAI key by name',
    words: ['azure_openai', 'azure-openai', 'openai_key', 'azureopenai'],
    value: alnum(72, 90),
  }),
];
