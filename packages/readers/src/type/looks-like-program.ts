import { readInterpreter } from "./interpreters.ts";
import { programFeatures, type ProgramFeatures, type ScriptType } from "./program-features.ts";

const longestSample = 16_384;
const shortText = 600;
const grammarMarks = /[(){}[\];=:$|&]/gu;
const bareMarks = /[[\]()!+]/gu;
const scripts: ReadonlySet<string> = new Set(programFeatures.map((each) => each.type).concat("php"));

/**
 * The language of a program that goes without a telling name, or undefined for every other text: a word list, prose,
 * JSON, a style sheet, markup, the pointer that stands in for a large file. Reads the first 16,384 characters.
 */
export function looksLikeProgram(text: string): ScriptType | undefined {
  const sample = text.slice(0, longestSample).replaceAll("\0", "");
  const interpreter = readInterpreter(sample);
  if (interpreter !== undefined && scripts.has(interpreter)) return interpreter as ScriptType;
  if (/^\s{0,99}<\?(?:php|=)/u.test(sample)) return "php";
  if (isBareMarks(sample)) return "javascript";
  const bare = dropQuiet(sample);
  const density = (bare.match(grammarMarks)?.length ?? 0) / Math.max(1, bare.length);
  let best: { type: ScriptType; score: number } | undefined;
  for (const language of programFeatures) {
    if (density < language.density) continue;
    const score = scoreLanguage(language, sample, best?.score ?? 0);
    if (score >= 1 && score > (best?.score ?? 0)) best = { type: language.type, score };
  }
  return best?.type;
}

/** How many times over a text shows what its language needs; 0 as soon as it can reach neither 1 nor more than `toBeat`. */
function scoreLanguage({ features, needed }: ProgramFeatures, sample: string, toBeat: number): number {
  const enough = sample.length < shortText && needed > 2 ? needed - 1 : needed;
  let seen = 0;
  for (const [index, feature] of features.entries()) {
    const most = (seen + features.length - index) / enough;
    if (most < 1 || most <= toBeat) return 0;
    if (feature.test(sample)) seen += 1;
  }
  return seen / enough;
}

/** Code written with nothing but brackets, `!` and `+`, which JavaScript can run. */
function isBareMarks(sample: string): boolean {
  return sample.length >= 100 && (sample.match(bareMarks)?.length ?? 0) >= sample.length * 0.95;
}

/** The text without comments and long runs of data, in which any program may be wrapped to look like prose. */
function dropQuiet(sample: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < sample.length) {
    const start = sample.indexOf("/*", at);
    if (start < 0) break;
    kept.push(sample.slice(at, start));
    const end = sample.indexOf("*/", start + 2);
    at = end < 0 ? sample.length : end + 2;
  }
  kept.push(sample.slice(at));
  const lines = kept.join("").split("\n");
  return lines
    .filter((line) => !/^\s*(?:\/\/|#)/u.test(line))
    .join("\n")
    .replace(/[\w+/=\\-]{80,}/gu, "");
}
