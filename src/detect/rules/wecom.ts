import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, uuid } from './shape.ts';

export const wecom: Provider = {
  id: 'wecom',
  name: 'WeCom and WeChat',
  docs: 'https://developer.work.weixin.qq.com/document/',
  rules: [
    keyed({
      id: 'wecom-app-secret',
      title: 'WeChat app secret',
      words: ['wechat', 'weixin', 'wx_secret', 'wxsecret'],
      value: alnum(32),
    }),
    prefixed({
      id: 'wecom-webhook',
      title: 'WeCom group robot webhook',
      severity: 'medium',
      prefix: 'qyapi.weixin.qq.com/cgi-bin/webhook/send?key=',
      body: uuid,
    }),
  ],
};
