import type { Filter } from '../candidate.ts';

const NOTHING =
  /^(?:|null|nil|none|undefined|true|false|yes|no|on|off|n\/a|na|void|empty|unset|not[ _-]?set|disabled|enabled|default|optional|required|auto|automatic|any|all|always|never|on_create|self|this|0|1|-1|todo|tbd|fixme|\.{1,3}|-+|=+|\/+|\\+|[,;:|(){}[\]<>&?!]+)$/i;

/** Nothing, a boolean or a mark that there is nothing. */
export const empty: Filter = {
  name: 'empty',
  says: 'is nothing, a boolean, or a mark that there is nothing',
  test: ({ value }) => NOTHING.test(value.trim()),
};
