import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const KEY =
  /^[ \t]*(?<key>psk|password|private_key_passwd|wep_key\d|wpa_passphrase|sae_password)[ \t]*=[ \t]*"?(?<value>[^"\n#]{4,256}?)"?[ \t\r]*$/gm;

/** Wireless keys of wpa_supplicant, hostapd and NetworkManager. https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf */
export const wireless: FileFormat = {
  name: 'wireless',
  matches: (path) => /(?:^|\/)(?:wpa_supplicant[\w-]*\.conf|hostapd\.conf|system-connections\/[^/]+)$/.test(path),
  values: (text) => matches('wireless', text, KEY, 'psk'),
};
