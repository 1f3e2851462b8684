/** Files of packages that anybody can fetch: what stands there is known to all, and mostly stands for something else. */

/** Where package managers and distributions put what they install. */
const PACKAGES = [
  'node_modules',
  'bower_components',
  '(?:site|dist)-packages',
  String.raw`\.m2/repository`,
  String.raw`\.gradle/caches`,
  String.raw`\.nuget/packages`,
  String.raw`\.cargo/registry`,
  String.raw`gems/[\w.-]+-\d[\w.]*`,
  'go/pkg/mod',
  String.raw`vendor/(?:bundle|[\w-]+\.(?:com|org|net|io|in|dev)|[a-z\d][a-z\d._-]*/[a-z\d][a-z\d._-]*/(?:src|lib|tests?|docs?))`,
  String.raw`usr/(?:local/)?share/(?:doc|man|info|perl\d?|python\d?|ruby|rubygems-\w+|vim|javascript|nodejs|npm|bash-completion|zsh|licenses|php|java|maven-repo|tcltk|go(?:-[\d.]+)?)`,
  String.raw`usr/(?:local/)?lib/(?:python[\d.]*|ruby|perl\d?|php|jvm|node_modules|nodejs|go(?:-[\d.]+)?)`,
  'usr/local/go',
];
/** Libraries of Java in their own archives: a version in the name, and names of packages that are published. */
const JAR =
  /-\d+\.\d+[\w.-]*\.jar!(?:org\/(?!example)|javax?\/|jakarta\/|io\/(?:netty|micrometer|grpc|undertow)\/|com\/(?:google|fasterxml|mysql|sun|oracle|zaxxer|amazonaws|microsoft)\/|ch\/qos\/|net\/(?:bytebuddy|minidev)\/)/;
const PACKAGE = new RegExp(`(?:^|[/!])(?:${PACKAGES.join('|')})/`);

/** What users write there themselves. */
const OWN_FILES =
  /(?:^|[/!])(?:\.env(?:\.\w+)?|\.npmrc|\.netrc|\.pypirc|\.git-credentials|[\w.-]*\.tfvars|[\w.-]*credentials|credentials\.\w+|local_settings\.py|application[\w.-]*\.(?:ya?ml|properties))$/i;

/** Documents, tests, examples, types: nothing that runs. */
const SHOWN =
  /(?:^|[/!])(?:tests?|test[-_]?(?:fixtures?|data|utils?|suites?|resources?)|testing|mirage|mocks?|__mocks__|__tests__|specs?|fixtures?|examples?|samples?|demos?|docs?|man\d?|info|bench(?:mark)?s?)\/|(?:^|[/!])(?:tests?[._-][\w.-]+|testing|examples?-\d+|docs-\d+|swagger|openapi)\.\w+$|(?:^|[/!])(?:tests?|CHANGE\w*|README\w*|NEWS|HISTORY)(?:\.\w+)*$|[._-](?:tests?|spec|examples?|min|d)\.\w+$|\.(?:md|markdown|rst|txt|html?|map|adoc|rdoc|ronn|pod|d\.[cm]?ts|[1-8](?:\.gz)?)$/i;

/** True for a file that came with a published package. */
export const isPublished = (path: string): boolean => (PACKAGE.test(path) || JAR.test(path)) && !OWN_FILES.test(path);

/** True for a file that shows how something is used rather than being used. */
export const isShown = (path: string): boolean => SHOWN.test(path);
