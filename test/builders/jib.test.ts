import { checkRow } from '../support/builders/check-row.ts';
import { describeWithCommands } from '../support/builders/describe-with-commands.ts';
import { jibRow } from '../support/builders/jib.ts';

const OPTIONAL = true;

describeWithCommands(
  ['mvn'],
  'images by Jib',
  () => {
    checkRow(jibRow('Docker'));
    checkRow(jibRow('OCI'));
  },
  OPTIONAL,
);
