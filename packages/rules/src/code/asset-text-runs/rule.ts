import { defineRule, type CodeFacts, type CodeFile, type Effect, type Origin } from "@doorward/core";
import { isDecoded } from "../decoded.ts";
import { findOrigins } from "../effects.ts";
import { tellEachPlace } from "../fetched.ts";

/** Fires where the content of a file that is no program is run as one. */
export const rule = defineRule({
  id: "code/asset-text-runs",
  kind: "code",
  title: "It takes a program out of a picture, a font or a data file, and runs it.",
  strength: "strong",
  family: "loader",
  techniques: ["T1027.003", "T1027.017", "T1036.008", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Elastic Security Labs, REF9403, July 2026" }, { title: "Static-scanner study, 2026-08-20" }],
  detect: (facts) => {
    const carriers = findCarriers(facts.files);
    return tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsAsset(facts, carriers, effect)),
    );
  },
});

/** Files of these kinds are shown or played; templates, grammars and data are compiled by honest tools too. */
const shown =
  /\.(?:svg|png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|wav|ogg|webm|mov|pdf|css|dict|dic|aff|csv|tsv|log|lock|map)$/iu;

/** A value with more sources than this is put together from much, and is not a text that was taken out of a file. */
const mostFiles = 4;

/** Files that hold no program, and folders in which there are only such, by path. */
interface Carriers {
  readonly shown: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
}

function findCarriers(files: readonly CodeFile[]): Carriers {
  const carriers = { shown: new Set<string>(), data: new Set<string>() };
  const mixed = new Set<string>();
  for (const { path, language } of files) {
    const isShown = shown.test(path);
    const folder = folderOf(path);
    if (isShown) carriers.shown.add(path).add(folder);
    else mixed.add(folder);
    if (isShown || language === undefined) carriers.data.add(path);
  }
  for (const folder of mixed) carriers.shown.delete(folder);
  return carriers;
}

function runsAsset(facts: CodeFacts, carriers: Carriers, effect: Effect): boolean {
  const { kind, subject } = effect;
  const isCommand = kind === "run" && subject.texts.length === 1 && subject.texts.every((text) => !text.includes("…"));
  if (!isCommand && kind !== "evaluate") return false;
  const files = findOrigins(subject, "file");
  const isPure = subject.origins.every((origin) => origin.kind === "file" || origin.kind === "decoded-constant");
  if (!isPure || files.length > mostFiles) return false;
  const paths = files.map(pathOf);
  if (kind === "evaluate" && paths.some((path) => carriers.shown.has(path))) return true;
  return isDecoded(facts, effect) && paths.some((path) => carriers.shown.has(path) || carriers.data.has(path));
}

/** The file that was read, or its folder where it is not known which one. */
function pathOf({ detail }: Origin): string {
  const path = detail.replace(/^\.\//u, "");
  return path.includes("…") ? folderOf(path.slice(0, path.indexOf("…") + 1)) : path.replace(/\/$/u, "");
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
