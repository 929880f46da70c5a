import { posix } from "node:path";
import type { Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { marksOfAll } from "../evaluate/marks.ts";
import { arrivalPrefix, gap, mapTexts, textValue, toPattern, toTexts } from "../evaluate/text.ts";
import { constant, opaque, textOf, unknown, type Value } from "../evaluate/value.ts";

const mostPaths = 64;

/** The folder of a file of the arrival, as a program sees it. */
export function arrivalFolder(path: string): string {
  const folder = posix.dirname(path);
  return `${arrivalPrefix}${folder}`;
}

/** Functions that build paths and addresses. */
export const pathModels: Readonly<Record<string, Model>> = {
  ...forBoth("join", (call) => joinPaths(call.args)),
  ...forBoth("resolve", (call) => joinPaths(call.args)),
  ...forBoth("normalize", (call) => joinPaths(call.args)),
  ...forBoth("dirname", (call) => changePath(call, (path) => posix.dirname(path))),
  ...forBoth("basename", (call) => changePath(call, (path) => posix.basename(path))),
  ...forBoth("extname", (call) => changePath(call, (path) => posix.extname(path))),
  ...forBoth("relative", (call) => call.args[1] ?? unknown),
  "url.fileURLToPath": (call) => changePath(call, (path) => path.replace(/^file:\/\//u, "")),
  "url.pathToFileURL": (call) => call.args[0] ?? unknown,
  fileURLToPath: (call) => changePath(call, (path) => path.replace(/^file:\/\//u, "")),
  URL: buildAddress,
  "url.URL": buildAddress,
  "url.parse": (call) => call.args[0] ?? unknown,
  "url.resolve": (call) => buildAddress({ ...call, args: [call.args[1] ?? unknown, call.args[0] ?? unknown] }),
};

function forBoth(name: string, model: Model): Record<string, Model> {
  return { [`path.${name}`]: model, [`path.posix.${name}`]: model, [`path.win32.${name}`]: model };
}

function changePath(call: Call, change: (path: string) => string): Value {
  const [input = unknown] = call.args;
  return mapTexts(input, change) ?? opaque(marksOfAll(call.args));
}

/** Paths joined; where several texts are possible for a part, the result is each of them. */
function joinPaths(parts: readonly Value[]): Value {
  let joined: Value | undefined;
  for (const part of parts) joined = joined === undefined ? part : joinTwo(joined, part);
  return joined === undefined ? constant(".") : (mapTexts(joined, normalizePath) ?? joined);
}

function joinTwo(left: Value, right: Value): Value {
  const starts = toTexts(left);
  const ends = toTexts(right);
  if (starts !== undefined && ends !== undefined && starts.length * ends.length <= mostPaths) {
    const paths = ends.flatMap((end) => (isAbsolute(end) ? [end] : starts.map((start) => `${start}/${end}`)));
    return textValue(paths, marksOfAll([left, right]));
  }
  const pattern = `${toPattern(left) ?? gap}/${toPattern(right) ?? ends?.[0] ?? gap}`;
  return opaque(marksOfAll([left, right]), pattern === `${gap}/${gap}` ? undefined : pattern);
}

function isAbsolute(path: string): boolean {
  return path.startsWith(arrivalPrefix) || path.startsWith("~") || /^[A-Za-z]:[\\/]/u.test(path);
}

function normalizePath(path: string): string {
  if (!path.startsWith(arrivalPrefix)) return posix.normalize(path);
  return arrivalPrefix + posix.normalize(path.slice(arrivalPrefix.length)).replace(/^\.(?:\/|$)/u, "");
}

/** `new URL(path, base)`. */
function buildAddress(call: Call): Value {
  const [path = unknown, base] = call.args;
  if (base === undefined) return path;
  const start = textOf(base);
  if (start === undefined) return opaque(marksOfAll(call.args), toPattern(path));
  const built = mapTexts(path, (each) => resolveAddress(each, start));
  return built ?? opaque(marksOfAll(call.args), `${start.replace(/\/$/u, "")}/${gap}`);
}

function resolveAddress(path: string, base: string): string {
  if (base.startsWith(arrivalPrefix)) return normalizePath(`${posix.dirname(base)}/${path}`);
  return URL.parse(path, base)?.href ?? path;
}
