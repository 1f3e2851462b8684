import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

export const dingtalk: Provider = {
  id: 'dingtalk',
  name: 'DingTalk',
  docs: 'https://open.dingtalk.com/document/',
  rules: [
    prefixed({
      id: 'dingtalk-webhook',
      title: 'DingTalk webhook',
      severity: 'medium',
      prefix: 'oapi.dingtalk.com/robot/send?access_token=',
      body: hex(64),
    }),
    keyed({
      id: 'dingtalk-robot-secret',
      title: 'DingTalk robot secret',
      words: ['dingtalk'],
      value: seq('SEC', alnum(64)),
    }),
    keyed({ id: 'dingtalk-token', title: 'DingTalk API token', words: ['dingtalk'], value: alnum(64) }),
  ],
};
