import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, guid } from './shape.ts';

export const splunk: Provider = {
  id: 'splunk',
  name: 'Splunk',
  docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  rules: [
    keyed({ id: 'splunk-hec-token', title: 'Splunk HTTP Event Collector token', words: ['splunk'], value: guid }),
    keyed({
      id: 'splunk-observability-token',
      title: 'Splunk Observability token',
      words: ['splunk'],
      value: base64url(22),
    }),
  ],
};
