export { isLoose, loose, unpackHeld } from './loose.ts';
export { isInRepository, repositoryOf } from './object.ts';
export { pack } from './pack.ts';
export { Repositories } from './repositories.ts';
export type { Origin } from './repository.ts';
