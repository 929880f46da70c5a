import type { DataNode } from "./documents/data-node.ts";
import { entriesOf } from "./documents/data-node.ts";
import { makeSetting } from "./facts.ts";
import type { SurfaceFact, SurfaceFile } from "./reader.ts";

/**
 * Environment variables that make a program load or run something, or talk to somebody else.
 * Sources: ld.so(8), bash(1), zsh(1), and the documentation of Node, Python, Perl, Ruby, Java, Git, npm, pip.
 */
const watched: ReadonlySet<string> = new Set([
  "PATH",
  "LD_PRELOAD",
  "LD_AUDIT",
  "LD_LIBRARY_PATH",
  "DYLD_INSERT_LIBRARIES",
  "DYLD_LIBRARY_PATH",
  "DYLD_FRAMEWORK_PATH",
  "BASH_ENV",
  "ENV",
  "ZDOTDIR",
  "PROMPT_COMMAND",
  "SHELL",
  "COMSPEC",
  "PS4",
  "IFS",
  "EDITOR",
  "VISUAL",
  "PAGER",
  "BROWSER",
  "NODE_OPTIONS",
  "NODE_PATH",
  "NODE_REPL_EXTERNAL_MODULE",
  "NODE_EXTRA_CA_CERTS",
  "NODE_TLS_REJECT_UNAUTHORIZED",
  "ELECTRON_RUN_AS_NODE",
  "BUN_OPTIONS",
  "PYTHONSTARTUP",
  "PYTHONPATH",
  "PYTHONHOME",
  "PYTHONINSPECT",
  "PYTHONWARNINGS",
  "PERL5OPT",
  "PERL5LIB",
  "PERL5DB",
  "RUBYOPT",
  "RUBYLIB",
  "JAVA_TOOL_OPTIONS",
  "_JAVA_OPTIONS",
  "JDK_JAVA_OPTIONS",
  "MAVEN_OPTS",
  "GRADLE_OPTS",
  "RUSTC_WRAPPER",
  "RUSTC_WORKSPACE_WRAPPER",
  "RUSTC",
  "CARGO_BUILD_RUSTC_WRAPPER",
  "GOFLAGS",
  "GOPROXY",
  "GONOSUMDB",
  "GONOSUMCHECK",
  "GIT_SSH",
  "GIT_SSH_COMMAND",
  "GIT_EDITOR",
  "GIT_PAGER",
  "GIT_ASKPASS",
  "GIT_EXTERNAL_DIFF",
  "GIT_PROXY_COMMAND",
  "GIT_TEMPLATE_DIR",
  "GIT_EXEC_PATH",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_COUNT",
  "GIT_CONFIG_PARAMETERS",
  "SSH_ASKPASS",
  "SUDO_ASKPASS",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "ALL_PROXY",
  "SSL_CERT_FILE",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
  "PIP_INDEX_URL",
  "PIP_EXTRA_INDEX_URL",
  "UV_INDEX_URL",
  "UV_EXTRA_INDEX_URL",
]);

/** Whether a variable of that name makes programs run, load or trust something else. */
export function isWatchedVariable(name: string): boolean {
  const upper = name.toUpperCase();
  return (
    watched.has(upper) ||
    /^(?:GIT_CONFIG_(?:KEY|VALUE)_\d{1,4}|NPM_CONFIG_\w{1,60}|\w{0,40}_(?:BASE_URL|API_BASE|ENDPOINT|API_URL))$/u.test(
      upper,
    )
  );
}

/** Settings for the watched variables of a map from names to values. */
export function* readEnvironment(file: SurfaceFile, node: DataNode | undefined, key: string): Generator<SurfaceFact> {
  for (const { key: name, value } of entriesOf(node)) {
    if (!isWatchedVariable(name) || value.kind === "list" || value.kind === "map") continue;
    const names = /(?:--require|--import|--loader|--experimental-loader|-r)[= ]\s{0,20}(\S{1,300})/u.exec(value.value);
    yield makeSetting(file, {
      key: `${key}.${name}`,
      value: value.value,
      start: value.start,
      names: names?.[1] ?? value.value,
    });
  }
}
