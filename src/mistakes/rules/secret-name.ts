import { secretId } from '../../remedy/mount.ts';
import { placeOf } from '../act.ts';
import type { MistakeRule, Remark, Subject } from '../mistake.ts';
import { callsForSecret, isReference } from '../names.ts';

function* named(
  subject: Subject,
  instruction: 'ARG' | 'ENV',
  remark: (key: string) => Omit<Remark, 'line' | 'historyIndex'>,
): Generator<Remark> {
  const seen = new Set<string>();
  for (const act of subject.acts) {
    if (act.instruction !== instruction) continue;
    for (const { key, value } of act.named) {
      if (!callsForSecret(key) || isReference(value) || seen.has(key) || subject.found?.has(key) === true) continue;
      seen.add(key);
      yield { ...remark(key), ...placeOf(act) };
    }
  }
}

/** A build arg whose name calls for a secret, whatever its value here. */
export const secretArg: MistakeRule = {
  id: 'secret-arg',
  title: 'Build arg for a secret',
  *check(subject) {
    yield* named(subject, 'ARG', (key) => ({
      severity: 'medium',
      detail: `${key} asks for a secret as a build arg. Its value stays in the image's history, and in the provenance beside it.`,
      fix: `Take ARG ${key} out and mount it where it is used: RUN --mount=type=secret,id=${secretId(key)} …`,
    }));
  },
};

/** An ENV whose name calls for a secret: every container would have it. */
export const secretEnv: MistakeRule = {
  id: 'secret-env',
  title: 'Environment variable for a secret',
  *check(subject) {
    yield* named(subject, 'ENV', (key) => ({
      severity: 'medium',
      detail: `ENV ${key} makes a secret part of the image: everyone who can pull it reads it, and every container starts with it.`,
      fix: `Take ${key} out of ENV and set it when the container starts; a path in ${key}_FILE may stay.`,
    }));
  },
};
