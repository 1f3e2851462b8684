/** A worker's own thread: searches the segments that it is handed, one task after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { Desk } from './desk.ts';
import type { Answer, Task, WorkerSetup } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('This file is run as a worker only.');

const desk = new Desk(workerData as WorkerSetup, (answer: Answer) => port.postMessage(answer));
let last: Promise<void> = Promise.resolve();
port.on('message', (task: Task) => {
  // A failure is not caught: it ends the thread, and the pool tells it to the scan.
  last = last.then(() => desk.work(task));
});
