export { isLoose, loose, unpackHeld } from './loose.ts';
export { isInRepository, repositoryOf } from './object.ts';
export { pack } from './pack.ts';
export type { HeldBlob } from './repositories.ts';
export { Repositories } from './repositories.ts';
export type { Origin } from './repository.ts';
