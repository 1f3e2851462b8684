import { gitleaks } from './gitleaks.ts';
import type { Tool } from './tool.ts';

/** A child of gitleaks, with its commands and its report. */
export const betterleaks: Tool = {
  ...gitleaks,
  name: 'Betterleaks, on unpacked files',
  needs: 'betterleaks',
  command: (image, compression) => {
    const command = gitleaks.command(image, compression);
    return (
      command && { ...command, argv: command.argv.map((word) => word.replaceAll('gitleaks dir', 'betterleaks dir')) }
    );
  },
};
