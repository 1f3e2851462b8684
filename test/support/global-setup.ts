import { beginRun } from './run-folder.ts';

export default beginRun;
