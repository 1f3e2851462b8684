import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, maybe, seq } from './shape.ts';

export const persona: Provider = {
  id: 'persona',
  name: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  rules: [
    prefixed({
      id: 'persona-api-key',
      title: 'Persona API key',
      severity: 'critical',
      prefix: ['persona_production_', 'persona_sandbox_'],
      body: seq(maybe('secret_'), base64url(24, 48)),
    }),
  ],
};
