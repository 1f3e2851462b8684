import { password } from '../check/password.ts';
import type { Provider } from '../rule.ts';

export const psexec: Provider = {
  id: 'psexec',
  name: 'PsExec',
  docs: 'https://learn.microsoft.com/sysinternals/downloads/psexec',
  rules: [
    {
      id: 'psexec-password',
      title: 'Password of a PsExec command',
      severity: 'high',
      confidence: 'medium',
      keywords: ['psexec'],
      ignoreCase: true,
      pattern:
        /psexec(?:64)?(?:\.exe)?\s[^\n]{0,200}?\s-u\s{1,3}\S{1,80}\s{1,3}-p\s{1,3}["']?(?![$%<])(?<secret>[^\s"'`]{3,80})/i,
      check: password,
      examples: {
        match: ['PsExec.exe \\\\host -u DOM\\admin -p tr0ub4dor cmd'],
        miss: ['psexec \\\\host -u admin -p $password cmd', 'psexec \\\\host cmd'],
      },
    },
  ],
};
