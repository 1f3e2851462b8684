import type { Entry } from '../entry.ts';
import type { MadeImage } from '../image.ts';
import type { PartOptions } from '../parts.ts';

/** Turns images into the members of an archive or a folder, in the order in which the real writer gives them. */
export type Layout = (images: readonly MadeImage[], options: PartOptions) => Entry[];
