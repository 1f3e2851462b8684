import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, base64, base64url, dashed, digits, either, run, seq, upper } from './shape.ts';

const host = 'hooks.slack.com/';

export const slack: Provider = {
  id: 'slack',
  name: 'Slack',
  docs: 'https://api.slack.com/authentication/token-types',
  rules: [
    prefixed({
      id: 'slack-bot-token',
      title: 'Slack bot token',
      prefix: 'xoxb-',
      body: dashed(20, 200),
      minEntropy: 2,
    }),
    prefixed({
      id: 'slack-user-token',
      title: 'Slack user token',
      prefix: ['xoxp-', 'xoxe-', 'xoxo-', 'xoxs-', 'xoxa-', 'xoxr-', 'xoxc-', 'xoxq-'],
      body: dashed(12, 255),
      minEntropy: 2,
    }),
    prefixed({
      id: 'slack-config-token',
      title: 'Slack configuration token',
      prefix: ['xoxe.xoxp-', 'xoxe.xoxb-'],
      body: seq(digits(1), '-', base64url(100, 300)),
    }),
    prefixed({
      id: 'slack-app-token',
      title: 'Slack app-level token',
      prefix: 'xapp-',
      body: either(
        seq(digits(1), '-', upper(8, 15), '-', digits(8, 16), '-', alnum(32, 80)),
        seq(digits(12), '-', run('A-Za-z0-9/+', 24)),
      ),
    }),
    prefixed({
      id: 'slack-session-cookie',
      title: 'Slack session cookie',
      prefix: 'xoxd-',
      body: run('A-Za-z0-9%/+_=-', 40, 400),
      severity: 'high',
    }),
    prefixed({
      id: 'slack-webhook',
      title: 'Slack incoming webhook',
      severity: 'medium',
      prefix: [`${host}services/`, `${host}workflows/`, `${host}triggers/`],
      body: either(seq(alnum(8, 14), '/', alnum(8, 20), '/', alnum(16, 48)), base64(40, 60)),
    }),
  ],
};
