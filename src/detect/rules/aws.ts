import { awsAccessKey, awsSecretKey } from '../check/aws.ts';
import type { Provider } from '../rule.ts';
import { randomOf } from './example.ts';
import { BEFORE, keyed, prefixed } from './make.ts';
import { base32, base64, either, hex, lower, maybe, seq, upper, uuid } from './shape.ts';

const ID = '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}';
const example = seq('AKIA', base32(16)).draw(randomOf('aws'));
const secret = base64(40).draw(randomOf('aws-secret'));

export const aws: Provider = {
  id: 'aws',
  name: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  rules: [
    prefixed({
      id: 'aws-access-key-id',
      title: 'AWS access key ID',
      prefix: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      body: upper(16),
      check: awsAccessKey,
    }),
    {
      id: 'aws-secret-beside-id',
      title: 'AWS secret access key beside its ID',
      severity: 'critical',
      confidence: 'high',
      keywords: ['AKIA', 'ASIA'],
      pattern: new RegExp(
        `${BEFORE}${ID}(?![A-Za-z0-9])[\\s\\S]{1,120}?(?<![A-Za-z0-9/+=_-])(?=[a-z0-9+/]{0,30}[A-Z])(?=[A-Za-z+/]{0,30}[0-9])(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=_-])`,
      ),
      minEntropy: 3.5,
      check: awsSecretKey,
      examples: {
        match: [`${example},${secret}`, `aws_access_key_id = ${example}\naws_secret_access_key = ${secret}\n`],
        miss: [`${example} ${secret.slice(1)}`, `${example}${'\n'.repeat(200)}${secret}`],
      },
    },
    keyed({
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      severity: 'critical',
      words: [
        'aws_secret',
        'aws-secret',
        'awssecret',
        'secret_access_key',
        'secretaccesskey',
        'secret-access-key',
        'aws_sec',
        'aws_access',
        'aws_key',
        'awskey',
        's3_secret',
      ],
      value: base64(40),
      minEntropy: 3.5,
      check: awsSecretKey,
    }),
    prefixed({
      id: 'aws-session-token',
      title: 'AWS session token',
      severity: 'medium',
      prefix: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'FQoDYXdz'],
      body: seq(base64(80, 2000), maybe('='), maybe('=')),
    }),
    prefixed({
      id: 'aws-bedrock-api-key',
      title: 'Amazon Bedrock API key',
      prefix: 'ABSK',
      body: seq(either(seq('QmVkcm9ja0FQSUtleS', base64(60, 251)), base64(109, 269)), maybe('='), maybe('=')),
    }),
    prefixed({
      id: 'aws-bedrock-short-lived-key',
      title: 'Amazon Bedrock short-lived API key',
      severity: 'medium',
      prefix: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
      body: seq(base64(0, 8000), maybe('='), maybe('=')),
    }),
    prefixed({ id: 'aws-mws-token', title: 'Amazon Marketplace Web Service token', prefix: 'amzn.mws.', body: uuid }),
    prefixed({
      id: 'aws-appsync-key',
      title: 'AWS AppSync API key',
      severity: 'medium',
      prefix: 'da2-',
      body: lower(26),
    }),
    prefixed({
      id: 'amazon-oauth-secret',
      title: 'Login with Amazon client secret',
      prefix: 'amzn1.oa2-cs.v1.',
      body: hex(64),
    }),
  ],
};
