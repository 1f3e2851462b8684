import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const sumologic: Provider = {
  id: 'sumologic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  rules: [
    keyed({
      id: 'sumologic-access-key',
      title: 'Sumo Logic access key',
      words: ['sumo', 'accesskey', 'access_key'],
      value: alnum(64),
    }),
    keyed({
      id: 'sumologic-access-id',
      title: 'Sumo Logic access ID',
      severity: 'medium',
      words: ['sumo'],
      value: seq('su', alnum(12)),
    }),
  ],
};
