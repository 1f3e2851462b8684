import type { Verdict } from '../rule.ts';
import { drawn } from './drawn.ts';
import { example } from './verdict.ts';

/**
 * How the keys begin that every emulator has: Azurite's and that of Cosmos DB.
 * https://learn.microsoft.com/azure/storage/common/storage-connect-azurite, https://learn.microsoft.com/azure/cosmos-db/emulator
 */
const EMULATORS = ['Eby8vdM02xNOcqFl', 'C2y6yDjf5/R+ob0N'];

/** An account's key, or the one that opens nothing but an emulator. */
export function azureAccountKey(secret: string): Verdict {
  return EMULATORS.some((begin) => secret.startsWith(begin))
    ? example('the key of every emulator, from the Azure documentation')
    : drawn(secret);
}
