import type { RemedyContext } from '../context.ts';

/** Why it does not help that a later step took the file away; empty where none did. */
export function removal({ location, removedBy }: RemedyContext): string {
  if (location.state === 'live') return '';
  const how = location.state === 'deleted' ? 'deletes' : 'overwrites';
  const who = removedBy === undefined ? 'a later step' : `step ${removedBy}`;
  return ` That ${who} ${how} it does not help: the layer below still holds it, for everyone who can pull the image.`;
}
