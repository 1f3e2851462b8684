import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, digits, seq } from './shape.ts';

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  docs: 'https://docs.anthropic.com/en/api/getting-started#authentication',
  rules: [
    prefixed({
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      severity: 'critical',
      prefix: ['sk-ant-api'],
      body: seq(digits(2, 3), '-', base64url(80, 120)),
    }),
    prefixed({
      id: 'anthropic-admin-key',
      title: 'Anthropic admin key',
      severity: 'critical',
      prefix: 'sk-ant-admin',
      body: seq(digits(2, 3), '-', base64url(80, 120)),
    }),
    prefixed({
      id: 'anthropic-oauth-token',
      title: 'Anthropic OAuth or session token',
      prefix: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
      body: seq(digits(2), '-', base64url(60, 140)),
    }),
  ],
};
