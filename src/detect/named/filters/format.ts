import type { Filter } from '../candidate.ts';

const FORMATS: readonly RegExp[] = [
  /^[A-Za-z_]+(?::[\w,]*)?(?:\|[A-Za-z_]+(?::[\w,.*]*)?)+$/,
  /^(?:bytes|varint|fixed\d\d|group),\d+,/,
  /(?:^|\s)\/\w+\/\w+/,
  /^[~^<>=]{0,2}\s?v?\d+\.\d+(?:\.[\dx*]+)?(?:[-+.][\w.]+)?$/i,
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/,
  /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i,
  /^(?:application|text|image|audio|video|multipart)\/[\w.+*-]+$/i,
  /^(?:https?|ftp|wss?|tcp|udp|unix|urn|arn|tag|mailto|data|chrome|about|javascript|git|ssh):/i,
  /^\/\//,
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|dev|local|internal|svc|test|example|localhost)(?::\d+)?(?:\/.*)?$/i,
  /^#[0-9a-f]{3,8}$/i,
  /^<[a-z/!?][\s\S]*>/i,
  /^\(\?|\[\^?[\w\\]-[\w\\]|\\[wdsWDSb][+*{)]|^\^.*\$$|\.\*|\.\+/,
  /^(?:AAAAB3NzaC1|AAAAC3NzaC1lZDI1NTE5|AAAAE2VjZHNhLXNoYTIt|mDMEY|mQINB|mQENB|mQGN)[A-Za-z0-9+/]{20}/,
  /^hmac-sha\d+:/,
  /\\(?:e|033|x1b)\[/i,
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) AAAA/,
  /^\d+(?:\.\d+)?\s?(?:ms|s|m|h|d|px|em|rem|%|kb|mb|gb|bytes|days?|hours?|minutes?|seconds?)$/i,
];

/** A version, a date, an address, a pattern, a colour, a public key: a format of its own that no secret has. */
export const format: Filter = {
  name: 'format',
  says: 'is a version, a date, an address or another format that no secret has',
  test: ({ key, value, by }) => by !== 'url' && !isWebhook(key, value) && FORMATS.some((form) => form.test(value)),
};

/** A webhook's address is its secret: whoever knows the path may post. */
const isWebhook = (key: string, value: string): boolean =>
  /hook/i.test(key) && /^https:\/\/[^/\s]+\/(?:[^/\s]+\/)+(?=[\w-]*\d)[\w-]{12,}\/?$/.test(value);
