/** Reads bytes of a file that is open already, in whichever thread. */
import { readSync } from 'node:fs';

/** Reads up to `length` bytes at `position` of a file to `memory` at `at`. Gives how many there were; 0 at the end. */
export function readAt(fd: number, memory: Uint8Array, at: number, length: number, position: number): number {
  return readSync(fd, memory, at, length, position);
}
