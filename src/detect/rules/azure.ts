import type { Provider } from '../rule.ts';
import { azureShared } from './azure-shared.ts';
import { randomOf } from './example.ts';
import { around, keyed } from './make.ts';
import { alnum, base64, base64url, digits, either, maybe, seq, uuid } from './shape.ts';

/** Keys that carry their service's mark at a fixed place. https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key */
const marked = (id: string, title: string, before: number, mark: string, after: ReturnType<typeof seq>) =>
  around({ id: `azure-${id}`, title, severity: 'critical', before: base64(before), mark: [mark], after });
const tail64 = seq(base64(5), either('A', 'Q', 'g', 'w'), '==');
const tail32 = seq(base64(5), '=');

const entra = seq(alnum(3), '8Q~', alnum(31)).draw(randomOf('entra'));

export const azure: Provider = {
  id: 'azure',
  name: 'Microsoft Azure',
  docs: 'https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices',
  rules: [
    ...azureShared,
    keyed({
      id: 'azure-application-id',
      title: 'Azure application or tenant ID',
      severity: 'info',
      words: ['azure', 'arm_', 'ad_', 'entra'].flatMap((name) =>
        ['client', 'tenant'].map((what) => `${name}${name.endsWith('_') ? '' : '_'}${what}_id`),
      ),
      value: uuid,
    }),
    marked('storage-key', 'Azure Storage account key', 76, '+ASt', tail64),
    marked('batch-key', 'Azure Batch account key', 76, '+ABa', tail64),
    marked('cosmos-key', 'Azure Cosmos DB key', 76, 'ACDb', tail64),
    marked('ml-key', 'Azure Machine Learning key', 76, '+AMC', tail64),
    marked('apim-key', 'Azure API Management key', 76, 'APIM', tail64),
    marked('redis-key', 'Azure Cache for Redis key', 33, 'AzCa', tail32),
    marked('service-bus-key', 'Azure Service Bus key', 33, '+ASb', tail32),
    marked('event-hub-key', 'Azure Event Hubs key', 33, '+AEh', tail32),
    marked('relay-key', 'Azure Relay key', 33, '+ARm', tail32),
    marked('iot-key', 'Azure IoT Hub key', 33, 'AIoT', tail32),
    marked('event-grid-key', 'Azure Event Grid key', 33, 'AzEG', tail32),
    marked('registry-password', 'Azure Container Registry password', 42, '+ACR', seq(alnum(1), base64(5))),
    around({
      id: 'azure-search-key',
      title: 'Azure AI Search key',
      before: alnum(42),
      mark: ['AzSe'],
      after: alnum(6),
    }),
    around({
      id: 'azure-function-key',
      title: 'Azure Functions key',
      before: base64url(44),
      mark: ['AzFu'],
      after: seq(base64url(5), either('A', 'Q', 'g', 'w'), '=='),
    }),
    around({
      id: 'azure-devops-pat',
      title: 'Azure DevOps personal access token',
      severity: 'critical',
      before: alnum(76),
      mark: ['AZDO'],
      after: alnum(4, 6),
    }),
    around({
      id: 'azure-ai-key',
      title: 'Azure AI services key',
      before: alnum(52),
      mark: ['JQQJ99'],
      after: seq(alnum(10), alnum(16)),
    }),
    around({
      id: 'azure-entra-refresh-token',
      title: 'Microsoft Entra refresh token',
      severity: 'critical',
      before: seq(either('0', '1'), '.A', base64url(40, 200), maybe(seq('.', digits(1)))),
      mark: ['.AgAB'],
      after: seq(base64url(200, 2000), maybe(seq('.A', base64url(150, 800)))),
    }),
    {
      id: 'azure-entra-client-secret',
      title: 'Microsoft Entra client secret',
      severity: 'critical',
      confidence: 'high',
      keywords: [...'0123456789'].map((digit) => `${digit}Q~`),
      lead: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}/,
      pattern: /[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/,
      minEntropy: 3.5,
      examples: {
        match: [`AZURE_CLIENT_SECRET=${entra}`, `"clientSecret": "${entra}"`],
        miss: [entra.slice(1), entra.slice(0, -1), `x${entra}`],
      },
    },
  ],
};
