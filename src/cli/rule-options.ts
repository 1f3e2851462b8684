/** Options of every command that looks for secrets. */
export const ruleOptions = ['config', 'enable-rule', 'disable-rule'] as const;

export type RuleOption = (typeof ruleOptions)[number];
