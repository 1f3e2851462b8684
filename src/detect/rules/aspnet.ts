import type { Provider } from '../rule.ts';
import { draw, randomOf } from './example.ts';

const key = draw(randomOf('machine'), 128, '0123456789ABCDEF');

export const aspnet: Provider = {
  id: 'aspnet',
  name: 'ASP.NET',
  docs: 'https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection',
  rules: [
    {
      id: 'aspnet-machine-key',
      title: 'Machine key of ASP.NET',
      severity: 'high',
      confidence: 'high',
      keywords: ['validationKey="', 'decryptionKey="'],
      pattern: /(?:validation|decryption)Key="(?<secret>[0-9A-Fa-f]{32,256})[",]/,
      minEntropy: 3,
      examples: {
        match: [`<machineKey validationKey="${key}" decryptionKey="AutoGenerate" />`],
        miss: ['<machineKey validationKey="AutoGenerate,IsolateApps" />', `validationKey="${'0'.repeat(64)}"`],
      },
    },
  ],
};
