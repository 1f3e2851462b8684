import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, maybe, seq } from './shape.ts';

export const line: Provider = {
  id: 'line',
  name: 'LINE',
  docs: 'https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/',
  rules: [
    keyed({
      id: 'line-channel-token',
      title: 'LINE channel access token',
      words: ['line_', 'line-', 'linebot', 'channel_access_token', 'channelaccesstoken', 'linemsg'],
      beside: true,
      value: seq(base64(168, 172), maybe('=')),
    }),
    keyed({
      id: 'line-notify-token',
      title: 'LINE Notify token',
      words: ['linenotify', 'line_notify', 'line-notify', 'line notify', 'notify line'],
      beside: true,
      value: alnum(43, 55),
    }),
  ],
};
