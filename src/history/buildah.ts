import { nop } from './classic.ts';
import { type Reader, runReading } from './reading.ts';

/** What Buildah appends when it was told to set times, labels or annotations aside. */
const SUFFIXES =
  /(?:\|(?:force-mtime|clamp-mtime|inheritLabels|inheritAnnotations|unsetLabel|unsetAnnotation|unsetEnv)=[^|\n]{0,300}){1,16}$/;

/**
 * Buildah and Podman: the Dockerfile's own text behind a literal `/bin/sh -c`, whatever the shell or form.
 * https://github.com/containers/buildah/blob/main/imagebuildah/stage_executor.go (getCreatedBy)
 */
export const buildah: Reader = (entry, shells) => {
  const by = (entry.created_by ?? '').replace(SUFFIXES, '');
  const reading = nop(by, shells);
  if (reading === undefined) return runReading(by, ['/bin/sh -c'], true);
  return { ...reading, source: true };
};
