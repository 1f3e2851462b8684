import { drawn } from '../check/drawn.ts';
import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const alibaba: Provider = {
  id: 'alibaba',
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  rules: [
    prefixed({
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud access key id',
      prefix: 'LTAI',
      body: alnum(12, 22),
    }),
    keyed({
      id: 'alibaba-access-key-secret',
      title: 'Alibaba Cloud access key secret',
      severity: 'critical',
      words: ['alibaba', 'aliyun', 'alicloud'],
      value: alnum(30),
    }),
    prefixed({
      id: 'alibaba-sts-id',
      title: 'Alibaba Cloud temporary access key ID',
      severity: 'medium',
      prefix: 'STS.',
      confidence: 'medium',
      body: alnum(20, 40),
      check: drawn,
    }),
  ],
};
