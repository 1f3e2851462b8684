import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { run } from './shape.ts';

export const django: Provider = {
  id: 'django',
  name: 'Django',
  docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  rules: [
    prefixed({
      id: 'django-insecure-key',
      title: 'Django secret key of a new project',
      severity: 'low',
      prefix: 'django-insecure-',
      body: run('a-z0-9!@#$%^&*(_=+)-', 40, 64),
    }),
    keyed({
      id: 'django-secret-key',
      title: 'Django secret key',
      words: ['django_secret', 'django-secret'],
      value: run('A-Za-z0-9!@#$%^&*(_=+)-', 40, 64),
    }),
  ],
};
