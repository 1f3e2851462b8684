import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, lowerHex } from './shape.ts';

export const ibmCloud: Provider = {
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  rules: [
    keyed({
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud API key',
      severity: 'critical',
      words: [
        'ibm_cloud',
        'ibmcloud',
        'ibm-cloud',
        'ibm_api',
        'ibm api',
        'ibm-api',
        'ibm_iam',
        'ibm iam',
        'ibm-iam',
        'ibm_key',
        'iam_api',
        'iam-api',
        'cloud_iam',
        'cloud-iam',
        'cloud iam',
      ],
      value: base64url(44),
    }),
    keyed({
      id: 'ibm-cloud-cos-secret',
      title: "'IBM Cloud Object Storage secret key'",
      severity: 'critical',
      words: [
        'cos_hmac',
        'cos_secret',
        'cos-secret',
        'cos_hmac_secret',
        'secret_access_key',
        'cos-hmac',
        'cos hmac',
        'ibm_cos',
        'ibm-cos',
      ],
      value: lowerHex(48),
    }),
  ],
};
