/**
 * One leaky build for every builder: six values, each brought in by another way and under a key of its own, so that
 * a report tells by the key alone which of them an image holds.
 */
import { madeUpPassword } from '../../../samples/password.ts';

/** The ways by which a value can come into a build. */
export type Way = 'build arg' | 'ENV' | 'label' | 'file' | 'deleted file' | 'discarded stage';

/** The key of each value. */
export const keys: Readonly<Record<Way, string>> = {
  'build arg': 'DB_PASSWORD',
  ENV: 'SMTP_PASSWORD',
  label: 'registry.password',
  file: 'cache_password',
  'deleted file': 'ADMIN_PASSWORD',
  'discarded stage': 'STAGE_PASSWORD',
};

export const ways = Object.keys(keys) as Way[];

/** The values themselves: what no output may hold. */
export const values = Object.fromEntries(ways.map((way) => [way, madeUpPassword(`builders ${way}`)])) as Record<
  Way,
  string
>;

/** As a line of a settings file: `KEY=value`. */
export function line(way: Way): string {
  return `${keys[way]}=${values[way]}`;
}

export const context = {
  'settings.ini': `[cache]\n${line('file')}\n`,
  '.env': `${line('deleted file')}\n`,
};

export const buildArgs = { [keys['build arg']]: values['build arg'] };

/** The first stage is not shipped; nothing of the second comes from it. */
export function dockerfile(base: string): string {
  return `FROM ${base} AS tools
ARG ${line('discarded stage')}
RUN echo tools > /tools

FROM ${base}
ARG ${keys['build arg']}
ENV ${line('ENV')}
LABEL ${line('label')}
COPY settings.ini /app/settings.ini
COPY .env /app/.env
RUN echo ready > /app/state
RUN rm /app/.env
CMD ["/bin/sh"]
`;
}
