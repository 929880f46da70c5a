import { defineRule, type CodeFacts, type Detection, type Effect, type Surface } from "@doorward/core";
import { detectStarted, startsOnEntry, startsWithGit, startsWithHookManager } from "../starts.ts";
import { tellWay } from "../chain.ts";

/** Fires where something that starts by itself runs a file whose name says that it is no program. */
export const rule = defineRule({
  id: "code/autorun-starts-asset",
  kind: "code",
  title: "Something that starts by itself runs a program hidden in a file named like a font, a picture or data.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.002", "T1036.008", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Contagious Interview, 2026-03-11" },
    { title: "Static-scanner study of take-home lures, 2026-08-20" },
  ],
  detect: detectAssets,
});

function detectAssets(facts: CodeFacts): Detection[] {
  const disguised = new Set(facts.shapes.flatMap(({ kind, at }) => (kind === "program-as-asset" ? [at.path] : [])));
  const started = detectStarted(facts, startsByItself, (effect) => runsAsset(effect, disguised));
  return [...started, ...detectImported(facts, disguised)];
}

/** Programs under such a name that another program imports, which is no effect of its own. */
function detectImported(facts: CodeFacts, disguised: ReadonlySet<string>): Detection[] {
  if (disguised.size === 0) return [];
  const wanted = facts.surfaces.map(startsByItself);
  const narrowed = { ...facts, reach: facts.reach.filter(({ surface }) => wanted[surface] === true) };
  const reached = new Set(narrowed.reach.map(({ path }) => path));
  for (const { target } of facts.effects) if (target !== undefined) reached.delete(target);
  return facts.shapes
    .filter(({ kind, at }) => kind === "program-as-asset" && neverProgram.test(at.path) && reached.has(at.path))
    .map(({ at }) => ({ evidence: [at], chain: tellWay(narrowed, { at }) }));
}

function startsByItself(surface: Surface): boolean {
  return startsOnEntry(surface) || startsWithGit(surface) || startsWithHookManager(surface);
}

function runsAsset({ kind, traits, via, target = "", subject, at }: Effect, disguised: ReadonlySet<string>): boolean {
  if (via === "source" || via === "." || subject.texts.some((text) => onlyChecks.test(text))) return false;
  if (kind === "run" && traits.includes("program-in-asset")) return !(via === "bun" && /\.html?\b/u.test(at.excerpt));
  if (kind === "evaluate") return neverProgram.test(target);
  return (kind === "run" || kind === "load") && disguised.has(target);
}

/** Options by which an interpreter reads a file without running it. */
const onlyChecks = /\s(?:--check|--syntax-check|--syntax-only|-l|-wc|-c)\s/u;

/** Text of such a file is no template or setting that an honest program might evaluate. */
const neverProgram = /\.(?:woff2?|ttf|otf|eot|png|jpe?g|gif|ico|bmp|webp|mp[34]|dict?|aff|pdf)$/iu;
