import { posix } from "node:path";
import { arrivalRoot, gap, type Flow, textOf } from "../flow/flow.ts";
import { getHeld, isList, setHeld } from "./scope.ts";
import type { Scene } from "./session.ts";

const folderName = "\0folder";
const longestPath = 1024;
const longestFolder = 300;
const absolutePath = /^(?:[/~%$\uE000]|[a-z]:[\\/])/iu;

/** Remembers the folder that a script went to. An unknown one changes nothing. */
export function changeFolder(scene: Scene, folder: Flow): void {
  const text = textOf(folder);
  if (text === undefined || text.includes(gap) || text === "-" || text.length > longestPath) return;
  const path = joinPath(findFolder(scene), text);
  if (path.length <= longestFolder) setHeld(scene.scope, folderName, { ...folder, texts: [path] });
}

/** The folder commands run in: below the arrival when it starts with the arrival's mark. */
export function findFolder(scene: Scene): string {
  const held = getHeld(scene.scope, folderName);
  return held !== undefined && !isList(held) ? (textOf(held) ?? startFolder(scene)) : startFolder(scene);
}

function startFolder(scene: Scene): string {
  return tidyPath(`${arrivalRoot}/${scene.session.context.folder}`);
}

/** The folder of the arrival that commands run in; the one they began in when they left the arrival. */
export function findArrivalFolder(scene: Scene): string {
  const folder = findFolder(scene);
  return folder.startsWith(arrivalRoot) ? folder.slice(arrivalRoot.length + 1) : scene.session.context.folder;
}

/** One spelling for a path, so that what is written under it is found again. */
export function locatePath(scene: Scene, path: string): string {
  return joinPath(findFolder(scene), path);
}

/** The file of the arrival that a path means to a command. */
export function resolveTarget(scene: Scene, path: string): string | undefined {
  if (path === "" || path.length > longestPath || path.includes(gap) || path.includes("://")) return undefined;
  const located = locatePath(scene, path);
  if (!located.startsWith(`${arrivalRoot}/`)) return undefined;
  const reference = located.slice(arrivalRoot.length + 1);
  const { folder, resolve } = scene.session.context;
  // Nobody knows from which folder a script is started: a path in it may be seen from any folder above.
  const isAnywhere = path.startsWith(arrivalRoot) || getHeld(scene.scope, "0") !== undefined;
  const direct = resolve("", reference);
  if (direct !== undefined || !isAnywhere) return direct;
  if (!path.startsWith(arrivalRoot)) return findUpwards(folder, (base) => resolve(base, path));
  return findUpwards(folder, (base) => resolve(base, reference));
}

/** Tries a folder and those above it. */
function findUpwards(folder: string, find: (base: string) => string | undefined): string | undefined {
  let base = folder;
  for (let depth = 0; depth < 32; depth += 1) {
    const found = find(base);
    if (found !== undefined || base === "" || base === "." || base === "/") return found;
    base = posix.dirname(base.replace(/\/$/u, ""));
    if (base === ".") base = "";
  }
  return undefined;
}

function joinPath(folder: string, path: string): string {
  return tidyPath(absolutePath.test(path) ? path : `${folder}/${path}`);
}

const untidy = /\\|\/\/|\/\.|^\.|\/$/u;

function tidyPath(path: string): string {
  if (path.length <= longestPath && !untidy.test(path)) return path;
  const tidy = posix.normalize(path.slice(0, longestPath).replaceAll("\\", "/"));
  return tidy.length > 1 && tidy.endsWith("/") ? tidy.slice(0, -1) : tidy;
}
