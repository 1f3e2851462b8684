import { checkRow } from '../support/builders/check-row.ts';
import { engineRow } from '../support/builders/engine.ts';
import { describeWithEngine } from '../support/engine.ts';

describeWithEngine('images by the Engine', (engine) => {
  checkRow(engineRow(engine, 'buildkit'));
  checkRow(engineRow(engine, 'classic'));
});
