import { describe } from '@jest/globals';
import { checkRow } from '../support/builders/check-row.ts';
import { shapeRows } from '../support/builders/shapes.ts';

describe('images in the shape of builders', () => {
  for (const row of shapeRows) checkRow(row);
});
