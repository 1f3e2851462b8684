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
      words: ['ibm_cloud', 'ibm-cloud', 'ibmcloud', 'ibm_api', 'ibm_iam', 'cloud_iam', 'ibm_platform'],
      value: base64url(44),
    }),
    keyed({
      id: 'ibm-cloud-cos-secret',
      title: 'IBM Cloud Object Storage secret key',
      severity: 'critical',
      words: ['cos_hmac', 'cos-hmac', 'cos_secret', 'ibm_cos', 'ibm-cos', 'cos_hmac_secret', 'secret_access_key'],
      value: lowerHex(48),
    }),
  ],
};
