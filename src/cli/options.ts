/** Every option of every command. The parser, the environment, the help and the checks are made from this table. */
import type { ScannerName } from '../../scanners/scanner.ts';
import { confidences, type Severity, severities } from '../finding.ts';
import type { SourceName } from '../image.ts';
import { reporterNames } from '../report/names.ts';
import type { OptionSpec, ValueOf } from './option.ts';

const scannerNames = ['history', 'config', 'attestations', 'layers'] as const satisfies readonly ScannerName[];
const sourceNames = [
  'docker',
  'podman',
  'registry',
  'docker-archive',
  'oci-archive',
  'oci-layout',
] as const satisfies readonly SourceName[];
const worstFirst = severities.toReversed() as Severity[];

const IMAGE = 'Image';
const REGISTRY = 'Registry';
const SEARCH = 'Search';
const SECRETS = 'Secrets';
const OUTPUT = 'Output';
const GENERAL = 'General';

/** In the order of the help. */
export const GROUPS: readonly string[] = [SECRETS, SEARCH, OUTPUT, IMAGE, REGISTRY, GENERAL];

export const options = {
  source: {
    kind: 'text',
    value: 'NAME',
    group: IMAGE,
    choices: sourceNames,
    help: 'Where the images are; default: told from each reference',
  },
  platform: {
    kind: 'text',
    value: 'OS/ARCH',
    group: IMAGE,
    help: "Platform of a multi-platform image, e.g. linux/arm64; default: this machine's",
  },
  context: { kind: 'text', value: 'NAME', group: IMAGE, help: 'Docker context whose Engine is asked' },
  'docker-host': {
    kind: 'text',
    value: 'ADDRESS',
    group: IMAGE,
    help: 'Engine to ask: unix://, tcp:// or ssh:// address; default: DOCKER_HOST, then the context',
  },
  username: { kind: 'text', value: 'NAME', group: REGISTRY, help: 'Name to log in with; needs --password-stdin' },
  'password-stdin': { kind: 'flag', group: REGISTRY, help: 'Read the password from standard input' },
  authfile: {
    kind: 'text',
    value: 'FILE',
    group: REGISTRY,
    help: "Where credentials are looked for before Docker's and Podman's own files",
  },
  'registry-ca': {
    kind: 'repeated',
    value: 'FILE',
    group: REGISTRY,
    default: [],
    help: 'Authority (PEM) to trust besides the usual ones',
  },
  'registry-mirror': {
    kind: 'list',
    value: 'HOSTS',
    group: REGISTRY,
    default: [],
    help: 'Mirrors to ask for images of Docker Hub before it is asked itself',
  },
  insecure: { kind: 'flag', group: REGISTRY, help: 'Also plain HTTP, and certificates that nobody vouches for' },
  scanners: {
    kind: 'list',
    value: 'NAMES',
    group: SEARCH,
    choices: scannerNames,
    default: scannerNames,
    help: 'Where to look; without layers, no layer is read',
  },
  'min-confidence': {
    kind: 'text',
    value: 'LEVEL',
    group: SEARCH,
    choices: confidences,
    default: 'medium',
    help: 'Least confidence of a finding to report; low reports everything',
  },
  severity: {
    alias: 's',
    kind: 'list',
    value: 'LEVELS',
    group: SEARCH,
    choices: worstFirst,
    default: worstFirst,
    help: 'Severities to report',
  },
  config: {
    kind: 'text',
    value: 'FILE',
    group: SEARCH,
    help: 'Rules of your own, as TOML in the form of gitleaks, beside those of the program',
  },
  'enable-rule': {
    kind: 'repeated',
    value: 'ID',
    group: SEARCH,
    default: [],
    help: 'Run this rule and no other; several times for several',
  },
  'disable-rule': {
    kind: 'repeated',
    value: 'ID',
    group: SEARCH,
    default: [],
    help: 'Leave this rule out; several times for several',
  },
  'context-dir': {
    kind: 'text',
    value: 'DIR',
    group: SEARCH,
    help: "The build's context; default: the folder of the Dockerfile",
  },
  jobs: {
    kind: 'number',
    value: 'N',
    group: SEARCH,
    min: 1,
    max: 256,
    help: 'Threads that search layers; default: one for each processor',
  },
  base: {
    kind: 'text',
    value: 'IMAGE',
    group: SEARCH,
    help: 'Image that these are built on; by its layers each place is told to be of the base or their own',
  },
  dockerfile: {
    kind: 'text',
    value: 'FILE',
    group: SEARCH,
    help: 'Dockerfile of the images; findings name its lines, and it is shown what to change in it',
  },
  'cache-dir': {
    kind: 'text',
    value: 'DIR',
    group: SEARCH,
    help: "Folder in which scans keep what they find out; default: buildleaks in the user's cache folder",
  },
  'no-cache': { kind: 'flag', group: SEARCH, help: 'Read and search all, and keep nothing for later scans' },
  'no-temp-file': {
    kind: 'flag',
    group: SEARCH,
    help: 'Keep no layer in a temporary file while it is searched; sources may have to give it twice',
  },
  explain: {
    kind: 'flag',
    group: SEARCH,
    help: 'Tell why each finding has its confidence, and which filter kept other values out',
  },
  secret: {
    kind: 'repeated',
    value: 'SECRET',
    group: SECRETS,
    default: [],
    help: 'A secret as docker build --secret names it: id=NAME,src=FILE or id=NAME,env=VARIABLE; several times for several',
  },
  'secrets-file': {
    kind: 'text',
    value: 'FILE',
    group: SECRETS,
    help: 'Secrets from a file: lines of NAME=value, or one value a line',
  },
  format: {
    alias: 'f',
    kind: 'text',
    value: 'FORMAT',
    group: OUTPUT,
    choices: reporterNames,
    default: 'table',
    help: 'Form of the report',
  },
  output: {
    alias: 'o',
    kind: 'text',
    value: 'FILE',
    group: OUTPUT,
    default: '-',
    help: 'Where the report goes, readable by you alone; - is standard output',
  },
  'exit-code': {
    kind: 'number',
    value: 'N',
    group: OUTPUT,
    min: 0,
    max: 255,
    default: 1,
    help: 'Exit code when there are findings',
  },
  'exit-zero': { kind: 'flag', group: OUTPUT, help: 'Exit with 0 when there are findings, like --exit-code 0' },
  'show-secrets': { kind: 'flag', group: OUTPUT, help: 'Show raw values in the table on a terminal' },
  'i-understand-secrets-will-be-written': {
    kind: 'flag',
    group: OUTPUT,
    help: 'With --show-secrets: also write raw values to a file or pipe',
  },
  'no-progress': { kind: 'flag', group: GENERAL, help: 'Show no progress' },
  'no-color': { kind: 'flag', group: GENERAL, help: 'No colour, whatever NO_COLOR and FORCE_COLOR say' },
  quiet: { alias: 'q', kind: 'flag', group: GENERAL, help: 'No log and no progress; errors are still told' },
  'log-level': {
    kind: 'text',
    value: 'LEVEL',
    group: GENERAL,
    choices: ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
    default: 'warn',
    help: 'What is told on standard error',
  },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof options;
export type Values<N extends OptionName = OptionName> = { readonly [K in N]: ValueOf<(typeof options)[K]> };
