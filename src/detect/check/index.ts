/** Every offline check, one line each: by its name, a rule that was stored finds it again. */
export { ageKey } from './age.ts';
export { atlassianToken } from './atlassian.ts';
export { awsAccessKey, awsSecretKey } from './aws.ts';
export { azureAccountKey } from './azure.ts';
export { basicAuth } from './basic-auth.ts';
export { drawn } from './drawn.ts';
export { gitlabRoutable } from './gitlab.ts';
export { grafanaServiceAccount } from './grafana.ts';
export { jwtVerdict } from './jwt.ts';
export { pemEnd, puttyEnd } from './key-lines.ts';
export { natsSeed } from './nats.ts';
export { password } from './password.ts';
export { encodedKey, privateKey } from './private-key.ts';
export { tokenChecksum } from './token-checksum.ts';
