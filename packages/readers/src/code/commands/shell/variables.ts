import { arrivalRoot, flowOf, fromOrigin, known, unknown, type Flow } from "../flow/flow.ts";
import { findFolder } from "../session/paths.ts";
import { getHeld, type Held } from "../session/scope.ts";
import type { Scene } from "../session/session.ts";

/** Variables that tools set to the folder of the project they run in. */
export const projectVariables: ReadonlySet<string> = new Set(
  "INIT_CWD npm_config_local_prefix workspaceFolder workspaceRoot containerWorkspaceFolder localWorkspaceFolder CLAUDE_PROJECT_DIR CURSOR_PROJECT_DIR GITHUB_WORKSPACE CI_PROJECT_DIR BITBUCKET_CLONE_DIR TRAVIS_BUILD_DIR PROJECT_DIR ProjectFileDir SRCROOT PROJECT_ROOT CARGO_MANIFEST_DIR PODS_ROOT MISE_PROJECT_ROOT DEVENV_ROOT".split(
    " ",
  ),
);

/** Variables that name a folder of the system or the user; their own name says more than nothing. */
const folderVariables =
  /^(?:TMPDIR|TEMP|TMP|XDG_\w+|PREFIX|NVM_DIR|CARGO_HOME|RUSTUP_HOME|GOPATH|GOBIN|PYENV_ROOT|VIRTUAL_ENV|JAVA_HOME)$/u;

/** Variables that name a program; what they name is as good as always the same. */
const programVariables: ReadonlyMap<string, string> = new Map([
  ["SHELL", "sh"],
  ["BASH", "bash"],
  ["NODE", "node"],
  ["npm_node_execpath", "node"],
  ["npm_execpath", "npm"],
  ["PYTHON", "python"],
]);

const hostVariables = /^(?:USER|USERNAME|LOGNAME|HOST|HOSTNAME|HOSTTYPE|MACHTYPE|OSTYPE|UID|EUID|LANG)$/u;

/** What a variable holds when it is used at a place. */
export function lookUp(scene: Scene, name: string, offset: number): Held {
  return getHeld(scene.scope, name) ?? guess(scene, name, offset);
}

function guess(scene: Scene, name: string, offset: number): Flow {
  const given = scene.session.context.environment?.get(name);
  if (given !== undefined) return flowOf(given);
  if (name === "HOME") return known("~");
  if (name === "PWD" || name === "OLDPWD") return known(findFolder(scene));
  if (name === "IFS") return known(" \t\n");
  const program = programVariables.get(name);
  if (program !== undefined) return known(program);
  if (projectVariables.has(name)) return known(arrivalRoot);
  if (folderVariables.test(name)) return known(`$${name}`);
  if (!/^[A-Za-z_]\w*$/u.test(name)) return guessSpecial(scene, name, offset);
  const kind = hostVariables.test(name) ? "host" : "environment";
  return fromOrigin({ kind, detail: name, place: scene.at(offset), hops: [] });
}

function guessSpecial(scene: Scene, name: string, offset: number): Flow {
  if (!/^[\d@*]+$/u.test(name)) return unknown;
  return fromOrigin({ kind: "parameter", detail: `$${name}`, place: scene.at(offset), hops: [] });
}
