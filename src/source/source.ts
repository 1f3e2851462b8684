import type { Image, SourceName } from '../image.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';

/** How registries are spoken to; all of it may be left out. */
export interface RegistryOptions {
  readonly username?: string;
  /** Called when the password is needed, so that nothing prints it by chance. */
  readonly password?: () => string;
  /** Also plain HTTP, and certificates that nobody vouches for. On loopback plain HTTP is always tried. */
  readonly insecure?: boolean;
  /** PEM files of authorities to trust besides the usual ones. */
  readonly caFiles?: readonly string[];
  /** Hosts (`host[:port]`) that are asked for images of Docker Hub before it is. */
  readonly mirrors?: readonly string[];
  /** Where credentials are looked for before Docker's and Podman's own files. */
  readonly authFile?: string;
}

export interface SourceOptions {
  readonly limits: Limits;
  readonly log: Log;
  /** Aborted on SIGINT or SIGTERM: streams end, `layers()` throws the signal's reason. */
  readonly signal: AbortSignal;
  /** `os/arch[/variant]` or `all`; default the host's. A missing one is an error, never another one in silence. */
  readonly platform?: string;
  readonly registry?: RegistryOptions;
  /** Name of the Docker context whose Engine is asked. */
  readonly context?: string;
  /** Address of the Engine: `unix:///…`, `tcp://…`, `ssh://…`. */
  readonly dockerHost?: string;
}

/** A kind of place where images are. One file each; listed in `index.ts`. */
export interface Source {
  readonly name: SourceName;
  /**
   * Opens what the reference names: metadata now, layers later. One image as a rule; all of them where an archive holds
   * several. Never empty; close each. Throws `SourceError` (exit 4) or `UsageError` (exit 2).
   */
  open(reference: string, options: SourceOptions): Promise<readonly Image[]>;
  /**
   * What `--platform all` stands for: `os/arch[/variant]` of every image under the reference that `open` can open. A source
   * without it understands `all` itself.
   */
  platforms?(reference: string, options: SourceOptions): Promise<readonly string[]>;
}
