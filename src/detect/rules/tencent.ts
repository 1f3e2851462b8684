import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const tencent: Provider = {
  id: 'tencent',
  name: 'Tencent Cloud',
  docs: 'https://www.tencentcloud.com/document/product/598/32675',
  rules: [
    prefixed({ id: 'tencent-secret-id', title: 'Tencent Cloud secret id', prefix: 'AKID', body: alnum(32) }),
    keyed({
      id: 'tencent-secret-key',
      title: 'Tencent Cloud secret key',
      severity: 'critical',
      words: ['tencent', 'qcloud'],
      value: alnum(32),
    }),
  ],
};
