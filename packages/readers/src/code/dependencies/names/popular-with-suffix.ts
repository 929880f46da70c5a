import type { Ecosystem } from "@doorward/core";
import { normalizeName } from "./normalize.ts";
import { loadPopularNames } from "./popular.ts";

/**
 * Words that promise nothing of their own. One behind a popular name is ordinary: of 1,053 less known packages that
 * well-known ones depend on, one in fifty reads so. Two or more are rare: jsdoc-ts-utils and esbuild-node-loader.
 */
const emptyWords = new Set(
  `adapter addon addons animate animated animation as base builder bundle client common component components config
  configs configuration core dev effect effects engine enhancer enhancers ext extension extensions extra extras
  factory format formatter handler handlers helper helpers hook hooks icon icons interceptor js kit lean lib library lite
  loader logger manager middleware module modules node npm package packages parser patch plugin plugins polyfill
  polyfills preset presets provider providers proxy register runtime schema sdk serializer service setup shim
  style styled styles stylesheet support svg svgs theme themes tool tools toolkit transform transformer ts ui util
  utility utils utilities validate validation validator validators web wrapper`.split(/\s+/u),
);
/** Behind a tool's name these say what kind of package it is, as the tool's own documentation asks. */
const conventions = new Set(["config", "plugin", "plugins", "preset"]);
/** How popular the first part must be to lend trust. */
const topRank = 3000;
const longest = 80;

/** The popular name in front, when all that follows it are at least two words without meaning; undefined otherwise. */
export function findPopularWithSuffix(ecosystem: Ecosystem, written: string): string | undefined {
  if (written.length > longest || written.startsWith("@")) return undefined;
  const name = normalizeName(ecosystem, written);
  const { targets, known } = loadPopularNames(ecosystem);
  if (known.has(name)) return undefined;
  const words = name.split(/[-_.]/u);
  for (let count = words.length - 2; count > 0; count -= 1) {
    if (conventions.has(words[count] ?? "") || !words.slice(count).every((word) => emptyWords.has(word))) continue;
    const head = words.slice(0, count).join("-");
    const found = [head, `${head}css`, `${head}js`].find((form) => (targets.get(form) ?? topRank) < topRank);
    if (found !== undefined && head.length >= 4) return found;
  }
  return undefined;
}
