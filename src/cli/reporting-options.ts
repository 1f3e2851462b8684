/** Options of every command that reads images and reports on them. */
export const reportingOptions = [
  'source',
  'platform',
  'context',
  'docker-host',
  'username',
  'password-stdin',
  'authfile',
  'registry-ca',
  'registry-mirror',
  'insecure',
  'jobs',
  'format',
  'output',
  'no-progress',
  'no-color',
  'quiet',
  'log-level',
] as const;

export type ReportingOption = (typeof reportingOptions)[number];
