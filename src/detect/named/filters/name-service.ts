import type { Filter } from '../candidate.ts';

/** `passwd: files systemd` of nsswitch.conf, `passwd 464/tcp` of services: databases that are called so. */
export const nameService: Filter = {
  name: 'name-service',
  says: 'names a database of the name service',
  test: ({ key, value }) =>
    /^k?passwd$/.test(key) &&
    /^(?:files|compat|systemd|sss|ldap|nis|nisplus|winbind|cache|db|\d+\/(?:tcp|udp))\b/.test(value),
};
