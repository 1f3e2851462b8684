import { password } from '../check/password.ts';
import type { Provider } from '../rule.ts';

export const vmware: Provider = {
  id: 'vmware',
  name: 'VMware PowerCLI',
  docs: 'https://developer.broadcom.com/powercli',
  rules: [
    {
      id: 'vmware-powercli-password',
      title: 'Password of Connect-VIServer',
      severity: 'high',
      confidence: 'medium',
      keywords: ['connect-viserver'],
      ignoreCase: true,
      pattern: /connect-viserver\s[^\n]{0,300}?\s-password\s{1,4}["']?(?![$%<])(?<secret>[^\s"'`]{3,80})/i,
      check: password,
      examples: {
        match: ['Connect-VIServer -Server vc.test -User root -Password Tr0ub4dor!'],
        miss: ['Connect-VIServer $h -User $u -Password $p', 'Connect-VIServer -Server vc.test'],
      },
    },
  ],
};
