import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, maybe, run, seq } from './shape.ts';

export const elastic: Provider = {
  id: 'elastic',
  name: 'Elastic',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  rules: [
    prefixed({
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      severity: 'critical',
      prefix: 'essu_',
      body: seq(run('A-Za-z0-9+/_-', 56, 120), maybe('='), maybe('=')),
    }),
    keyed({
      id: 'elastic-api-key',
      title: 'Elastic API key',
      severity: 'critical',
      words: ['elasticsearch', 'elastic_cloud', 'elastic-cloud', 'elastic'],
      beside: true,
      value: seq(base64(56, 80), maybe('='), maybe('=')),
    }),
  ],
};
