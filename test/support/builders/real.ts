/** Images that the builders themselves wrote, where they lie beside the checkout; see shapes.ts for everybody else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from '../../../src/image.ts';

const FOLDER =
  process.env.BUILDLEAKS_BUILDER_IMAGES ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'builders');

export const hasRealImages = existsSync(join(FOLDER, 'kaniko-dockertar.tar'));

export function realImage(name: string): string {
  return join(FOLDER, name);
}

export interface RealImage {
  readonly name: string;
  readonly builder: Builder;
  /** Every place of every value that was given to the build: `kind path` → value. */
  readonly holds: Readonly<Record<string, readonly string[]>>;
}

const jib = {
  'env config.Env': ['envval-0000'],
  'label config.Labels': ['lblval-1111'],
  'config config.Cmd': ['argvval-9090'],
  'config config.Entrypoint': ['jvmval-7878'],
  'file app/resources/app.properties': ['resval-3434'],
  'file app/classes/t/Main.class': ['codeval-1212'],
  'file etc/extra.conf': ['extraval-5656'],
};

const metadata = { 'env config.Env': ['envval-0000'], 'label config.Labels': ['lblval-1111'] };
const conf = 'layers/test_bp/conf';

export const realImages: readonly RealImage[] = [
  {
    name: 'kaniko-dockertar.tar',
    builder: 'kaniko',
    holds: {
      ...metadata,
      'history ': ['deletedval-2222'],
      'file app/app.conf': ['fileval-4444'],
      'file app/derived.txt': ['argval-5555'],
      'file app/gone.txt': ['deletedval-2222'],
    },
  },
  {
    name: 'kaniko-scratch.tar',
    builder: 'kaniko',
    holds: { 'env config.Env': ['envval-0000'], 'file app/app.conf': ['fileval-4444'] },
  },
  {
    name: 'kaniko-single-snapshot-oci.tar',
    builder: 'kaniko',
    holds: {
      'env config.Env': ['envval-0000'],
      'label config.Labels': ['lblval-1111', 'lblval-7777'],
      'file app/app.conf': ['fileval-4444'],
      'file app/derived.txt': ['argval-5555'],
    },
  },
  {
    name: 'cnb-stub-launcher.tar',
    builder: 'buildpacks',
    holds: {
      'label config.Labels': ['lblval-8080'],
      'label config.Labels[io.buildpacks.build.metadata].processes[0].args': ['argvval-9090'],
      'label config.Labels[io.buildpacks.build.metadata].processes[0].args[1]': ['argvval-9090'],
      'label config.Labels[io.buildpacks.lifecycle.metadata].buildpacks[0].layers.conf.data.note': [
        'layermetaval-5050',
      ],
      'file layers/config/metadata.toml': ['argvval-9090', 'lblval-8080'],
      [`file ${conf}/derived.txt`]: ['argval-5555'],
      [`file ${conf}/secret.conf`]: ['layerfileval-1010'],
      [`file ${conf}/env/BOTH_KEY.override`]: ['envbothval-3030'],
      [`file ${conf}/env.build/BUILD_KEY.override`]: ['envbuildval-4040'],
      [`file ${conf}/env.launch/API_KEY.default`]: ['envlaunchval-2020'],
      'file workspace/.env': ['dotenvval-1717'],
      'file workspace/app.conf': ['appfileval-1313'],
    },
  },
  { name: 'jib-dockertar.tar', builder: 'jib', holds: jib },
  { name: 'jib-oci-scratch.tar', builder: 'jib', holds: jib },
];

/** Every value that was given to any of the builds. */
export const realValues = [...new Set(realImages.flatMap(({ holds }) => Object.values(holds).flat()))];
