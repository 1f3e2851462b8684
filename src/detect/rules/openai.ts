import type { Provider } from '../rule.ts';
import { around, prefixed } from './make.ts';
import { alnum, base64url, either, maybe, seq } from './shape.ts';

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  rules: [
    around({
      id: 'openai-api-key',
      title: 'OpenAI API key',
      severity: 'critical',
      before: seq('sk-', maybe(seq(either('proj', 'svcacct', 'admin', 'service', 'None'), '-')), base64url(20, 90)),
      mark: ['T3BlbkFJ'],
      after: base64url(20, 90),
    }),
    prefixed({
      id: 'openai-project-key',
      title: 'OpenAI project, service or admin key',
      severity: 'critical',
      prefix: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-service-'],
      body: base64url(40, 200),
    }),
    prefixed({ id: 'openai-session', title: 'OpenAI session token', prefix: 'sess-', body: alnum(40) }),
    prefixed({
      id: 'openai-realtime-secret',
      title: 'OpenAI realtime client secret',
      severity: 'medium',
      prefix: 'ek_',
      body: alnum(32, 80),
      confidence: 'medium',
    }),
    prefixed({
      id: 'openai-style-key',
      title: 'API key of the form sk-… (OpenAI, DeepSeek, Moonshot and others)',
      prefix: 'sk-',
      body: alnum(32, 64),
      confidence: 'medium',
      minEntropy: 3,
    }),
  ],
};
