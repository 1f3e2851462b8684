import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, run, seq, uuid } from './shape.ts';

export const lark: Provider = {
  id: 'lark',
  name: 'Lark and Feishu',
  docs: 'https://open.larksuite.com/document/',
  rules: [
    prefixed({
      id: 'lark-app-id',
      title: 'Lark and Feishu application ID',
      severity: 'info',
      prefix: 'cli_',
      body: alnum(16),
    }),
    keyed({
      id: 'lark-app-secret',
      title: 'Lark app secret',
      words: ['lark', 'feishu', 'app_secret', 'appsecret'],
      beside: true,
      value: alnum(32, 44),
    }),
    keyed({
      id: 'lark-tenant-token',
      title: 'Lark access token',
      severity: 'medium',
      words: ['lark', 'feishu'],
      beside: true,
      value: seq(either('t-', 'u-', 'a-'), run('A-Za-z0-9_-', 20, 64)),
    }),
    prefixed({
      id: 'lark-webhook',
      title: 'Lark and Feishu webhook',
      severity: 'medium',
      prefix: ['open.feishu.cn/open-apis/bot/v2/hook/', 'open.larksuite.com/open-apis/bot/v2/hook/'],
      body: uuid,
    }),
  ],
};
