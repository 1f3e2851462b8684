import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower } from './shape.ts';

export const nuget: Provider = {
  id: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
  rules: [
    prefixed({ id: 'nuget-api-key', title: 'NuGet API key', severity: 'critical', prefix: 'oy2', body: lower(43) }),
  ],
};
