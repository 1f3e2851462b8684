import type { Provider } from '../rule.ts';

export const maven: Provider = {
  id: 'maven',
  name: 'Apache Maven',
  docs: 'https://maven.apache.org/guides/mini/guide-encryption.html',
  rules: [
    {
      id: 'maven-master-password',
      title: 'Maven master password',
      severity: 'high',
      confidence: 'medium',
      keywords: ['<settingsSecurity>'],
      pattern: /<settingsSecurity>\s{0,40}<master>\s{0,40}(?<secret>[^\s<>$][^<>]{2,200}?)\s{0,40}<\/master>/,
      examples: {
        match: [
          '<settingsSecurity>\n  <master>{jSMOWnoPFgsHVpMvz5VrIt5kRbzGpI8u+9EF1iFQyJQ=}</master>\n</settingsSecurity>',
        ],
        miss: ['<settingsSecurity><master/></settingsSecurity>', '<settingsSecurity><master>$' + '{env.M}</master>'],
      },
    },
  ],
};
