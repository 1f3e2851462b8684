/**
 * The table of token rules. To add a rule: write it into its provider's file (or a new file of the same form, and one line in
 * `table.ts`; for a lesser known vendor with one format, a row in `prefixes.ts` or `services.ts`), from the vendor's own documentation of the
 * format, with texts that it must match and must not match.
 */
import type { Provider } from '../rule.ts';
import { prefixes } from './prefixes.ts';
import { services } from './services.ts';
import * as table from './table.ts';

/** Every provider, by the name of its constant. */
export const providers: readonly Provider[] = [...Object.values(table), ...services, ...prefixes];
