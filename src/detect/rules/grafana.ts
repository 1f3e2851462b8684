import { grafanaServiceAccount } from '../check/grafana.ts';
import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, base64, hex, maybe, seq } from './shape.ts';

export const grafana: Provider = {
  id: 'grafana',
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  rules: [
    prefixed({
      id: 'grafana-service-account',
      title: 'Grafana service account token',
      prefix: 'glsa_',
      body: seq(alnum(32), '_', hex(8)),
      check: grafanaServiceAccount,
    }),
    prefixed({
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      prefix: 'glc_',
      body: seq(base64(32, 400), maybe('='), maybe('=')),
    }),
    prefixed({
      id: 'grafana-api-key',
      title: 'Grafana API key',
      prefix: 'eyJrIjoi',
      body: seq(base64(60, 400), maybe('='), maybe('=')),
    }),
  ],
};
