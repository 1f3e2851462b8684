import type { Rule } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64, base64url, digits, either, letters, lowerHex, maybe, run, seq, uuid } from './shape.ts';

/** Azure's keys and signatures that a name before them tells: connection strings, shared access signatures, old keys. */
export const azureShared: readonly Rule[] = [
  keyed({
    id: 'azure-account-key',
    title: 'Azure account key in a connection string',
    severity: 'critical',
    words: ['accountkey=', 'account_key', 'accountkey'],
    value: seq(base64(86), '=='),
    confidence: 'high',
  }),
  keyed({
    id: 'azure-shared-access-key',
    title: 'Azure shared access key in a connection string',
    severity: 'critical',
    words: ['sharedaccesskey='],
    value: seq(base64(42, 86), '=', maybe('=')),
    confidence: 'high',
  }),
  keyed({
    id: 'azure-key',
    title: 'Azure service key',
    words: ['azure', 'storage', 'cosmos', 'batch_key'],
    value: seq(base64(86), '=='),
  }),
  keyed({
    id: 'azure-app-configuration',
    title: 'Azure App Configuration connection string',
    severity: 'critical',
    words: ['azconfig.io;id='],
    value: seq(base64url(4), '-l', digits(1), '-s0:', base64(20), ';Secret=', base64(36, 88), maybe('='), maybe('=')),
    confidence: 'high',
  }),
  keyed({
    id: 'azure-sas-signature',
    title: 'Azure shared access signature',
    words: ['sig='],
    value: seq(run('A-Za-z0-9%+/', 43, 70), either('%3D', '%3d', '=')),
    minEntropy: 3.5,
  }),
  keyed({
    id: 'azure-devops-pat-old',
    title: 'Azure DevOps personal access token of the old form',
    severity: 'critical',
    words: ['azure', 'devops', 'vsts', 'azdo', 'visualstudio', 'azp_token', 'tfs_'],
    value: run('a-z2-7', 52),
  }),
  keyed({
    id: 'azure-key-32',
    title: 'Azure service key (32 digits)',
    words: ['azure', 'ocp-apim', 'cognitive', 'openai.azure'],
    strict: true,
    value: lowerHex(32),
  }),
  keyed({
    id: 'azure-client-secret-old',
    title: 'Azure client secret of the old form',
    words: ['azure', 'arm_client_secret', 'aad_', 'servicebus'],
    strict: true,
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
      uuid,
      '@',
      uuid,
      '/',
      either('IncomingWebhook', letters(3, 30)),
      '/',
      alnum(20, 40),
      '/',
      base64url(20, 60),
    ),
  }),
];
