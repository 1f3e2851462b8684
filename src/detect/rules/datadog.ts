import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, either, hex, seq } from './shape.ts';

export const datadog: Provider = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  rules: [
    keyed({
      id: 'datadog-api-key',
      title: 'Datadog API key',
      words: ['datadog', 'dd_api', 'dd-api', 'ddapi', 'dd_token'],
      value: either(alnum(32), seq('pub', hex(32))),
    }),
    keyed({
      id: 'datadog-app-key',
      title: 'Datadog application key',
      words: ['datadog', 'dd_app', 'dd-app', 'ddapp'],
      value: alnum(40),
    }),
    prefixed({ id: 'datadog-pat', title: 'Datadog personal access token', prefix: 'ddpat_', body: base64url(40, 120) }),
  ],
};
