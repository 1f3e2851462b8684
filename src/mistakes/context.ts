/** What lies where a build is started, as far as it is known. */
export interface Context {
  /** Paths of its files, relative, with slashes. */
  readonly files?: readonly string[];
  /** Text of its .dockerignore; undefined where there is none. */
  readonly ignore?: string;
}
