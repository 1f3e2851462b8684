import { buildahRows } from '../support/builders/buildah.ts';
import { checkRow } from '../support/builders/check-row.ts';
import { describeWithCommands } from '../support/builders/describe-with-commands.ts';

describeWithCommands(['buildah', 'podman'], 'images by Buildah and Podman', () => {
  for (const row of buildahRows) checkRow(row);
});
