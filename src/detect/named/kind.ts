import type { FileContext } from '../types.ts';

/** How a file is written, as far as named values are concerned. */
export type Kind =
  | 'env'
  | 'shell'
  | 'docker'
  | 'ini'
  | 'yaml'
  | 'json'
  | 'xml'
  | 'hcl'
  | 'sql'
  | 'source'
  | 'make'
  | 'docs'
  | 'plain'
  | 'value';

const BY_EXTENSION: Readonly<Record<string, Kind>> = index({
  env: 'env envrc',
  shell: 'sh bash zsh ksh fish ash bat cmd ps1 psm1 profile bashrc zshrc cshrc tcshrc bash_profile history command run',
  docker: 'dockerfile containerfile',
  ini: 'ini cfg conf cnf config properties toml props prefs desktop service timer rc netrc npmrc pypirc s3cfg ldif inf reg',
  yaml: 'yaml yml eyaml sls raml',
  json: 'json json5 jsonc jsonl ndjson ipynb har webmanifest geojson tfstate avsc map cast',
  xml: 'xml xsd xsl xslt plist csproj vbproj fsproj pom wsdl svg jnlp xaml resx storyboard xib dtd nuspec targets htm html xhtml jspx tld kml',
  hcl: 'tf tfvars hcl nomad',
  sql: 'sql psql mysql ddl pgsql cql',
  source:
    'py pyw pyi pyx js jsx mjs cjs es6 ts tsx mts cts java kt kts scala sc groovy gvy gradle jenkinsfile go rb rake ru haml slim ' +
    'gemspec podfile php phtml php3 php4 php5 inc cs csx vb vbs bas fs fsx swift m mm c h cc cpp cxx hpp hh hxx ino rs pl pm t lua ' +
    'r dart bicep ex exs eex erl hrl hs lhs clj cljs cljc edn elm ml mli nim zig jl vue svelte astro jsp asp aspx ashx cshtml vbhtml ejs ' +
    'hbs pug jade twig tcl coffee ls as hx pas pp d v sv vhd f f90 proto thrift graphql gql cmake el lisp scm sol ' +
    'awk sed less scss sass css styl',
  make: 'mk mak makefile',
  docs: 'md markdown mdown mdx rst txt text adoc asciidoc org tex pod log rdoc textile wiki po pot 1 2 3 4 5 6 7 8 texi info changes',
});

const BY_NAME: Readonly<Record<string, Kind>> = index({
  docker: 'dockerfile containerfile',
  make: 'makefile gnumakefile',
  source: 'jenkinsfile vagrantfile rakefile gemfile podfile fastfile berksfile brewfile cmakelists.txt',
  docs: 'readme changelog changes news authors license copying todo history',
  shell: '.bash_history .zsh_history .sh_history .ash_history .bash_logout .login .xinitrc configure',
  sql: '.psql_history .mysql_history .sqlite_history .mariadb_history',
});

/** What a copy or a template of a file is called after its own name: `.env.example`, `app.yml.j2`. */
const WRAPPERS =
  /\.(?:j2|jinja2?|tmpl|template|tpl|example|sample|dist|default|orig|bak|backup|old|save|swp|new|in|erb|golden|local|prod|production|dev|development|test|testing|staging|stage|ci|docker)$/;

function index(groups: Partial<Record<Kind, string>>): Record<string, Kind> {
  const out: Record<string, Kind> = {};
  for (const [kind, names] of Object.entries(groups)) for (const name of names.split(' ')) out[name] = kind as Kind;
  return out;
}

function own(record: Readonly<Record<string, Kind>>, name: string): Kind | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The kind that a file's name tells, after the endings of copies and templates are taken off. */
export function kindOfPath(path: string): Kind {
  let name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const cut = name.indexOf('!');
  if (cut >= 0) name = name.slice(cut + 1);
  for (let i = 0; i < 4; i++) {
    const kind = kindOfName(name);
    if (kind !== undefined) return kind;
    const shorter = name.replace(WRAPPERS, '');
    if (shorter === name || shorter === '') break;
    name = shorter;
  }
  return 'plain';
}

function kindOfName(name: string): Kind | undefined {
  const exact = own(BY_NAME, name);
  if (exact !== undefined) return exact;
  if (/^\.?env(?:[._-]|$)/.test(name) || /[._-]env$/.test(name)) return 'env';
  if (/^(?:docker|container)file[._-]/.test(name)) return 'docker';
  return own(BY_EXTENSION, name.slice(name.lastIndexOf('.') + 1));
}

const BY_SYNTAX = { shell: 'shell', dockerfile: 'docker', json: 'json', value: 'value' } as const;

let last: { file: FileContext; kind: Kind } | undefined;

/** The kind of a file; remembers the last one asked for, since hits come file by file. */
export function kindOf(file: FileContext): Kind {
  if (last?.file === file) return last.kind;
  const { syntax } = file;
  const kind = syntax === undefined || syntax === 'text' ? kindOfPath(file.path) : BY_SYNTAX[syntax];
  last = { file, kind };
  return kind;
}
