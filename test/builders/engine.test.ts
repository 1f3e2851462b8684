import { checkRow } from '../support/builders/check-row.ts';
import { engineRows } from '../support/builders/engine.ts';
import { describeWithEngine } from '../support/engine.ts';

describeWithEngine('images by the Engine', (engine) => {
  for (const row of engineRows(engine)) checkRow(row);
});
