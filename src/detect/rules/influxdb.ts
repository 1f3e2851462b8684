import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const influxdb: Provider = {
  id: 'influxdb',
  name: 'InfluxDB',
  docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  rules: [
    keyed({
      id: 'influxdb-api-token',
      title: 'InfluxDB API token',
      severity: 'critical',
      words: ['influx'],
      beside: true,
      value: seq(base64url(86, 98), '=='),
    }),
    prefixed({
      id: 'influxdb-password-token',
      title: 'InfluxDB 3 API token',
      severity: 'critical',
      prefix: 'apiv3_',
      body: base64url(86),
    }),
  ],
};
