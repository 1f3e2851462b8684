import { checkRow } from '../support/builders/check-row.ts';
import { describeWithCommands } from '../support/builders/describe-with-commands.ts';
import { koRow } from '../support/builders/ko.ts';

const OPTIONAL = true;

describeWithCommands(['go'], 'an image by ko', () => checkRow(koRow), OPTIONAL);
