/** Names of the report formats, apart from their code, so that a help text loads none of it. */
export const reporterNames = ['table', 'json'] as const;
export type ReporterName = (typeof reporterNames)[number];
