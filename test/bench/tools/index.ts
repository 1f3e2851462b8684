/** Everything that is measured, one line each. */
import { betterleaks } from './betterleaks.ts';
import { buildleaks } from './buildleaks.ts';
import { gitleaks } from './gitleaks.ts';
import { kingfisher } from './kingfisher.ts';
import type { Tool } from './tool.ts';
import { trivy } from './trivy.ts';
import { trufflehog } from './trufflehog.ts';
import { yardsticks } from './yardsticks.ts';

export { EXECUTABLE } from './buildleaks.ts';
export { isInstalled, type Sighting, type Tool } from './tool.ts';

export const tools: readonly Tool[] = [
  ...yardsticks,
  ...buildleaks,
  trivy,
  gitleaks,
  betterleaks,
  kingfisher,
  trufflehog,
];
