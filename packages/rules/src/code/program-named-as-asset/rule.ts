import { defineRule, findReach, type CodeFacts, type Detection } from "@doorward/core";
import { indexFiles, isTestMaterial, tellShape } from "../looks.ts";

/** Fires on programs under a name that says image, font, dictionary or data. */
export const rule = defineRule({
  id: "code/program-named-as-asset",
  kind: "code",
  title: "A file is named as a picture, a font or data, and holds a program.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.008", "T1027.009"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Static-scanner study of live lures, 2026-08-20" },
    { title: "Microsoft, Contagious Interview, 2026-03-11" },
  ],
  detect: findPrograms,
});

/** Under these names people keep examples, templates and listings of programs. */
const everyday = /\.(?:txt|text|log|html?|xhtml|xml|json|csv|tsv|css|srt|vtt|snap)$/iu;

function findPrograms(facts: CodeFacts): Detection[] {
  const files = indexFiles(facts);
  const started = new Set(facts.effects.filter(({ kind }) => kind === "run").map(({ target }) => target));
  return facts.shapes.flatMap((shape) => {
    const file = files.get(shape.at.path);
    if (shape.kind !== "program-as-asset" || file === undefined || isTestMaterial(facts, file)) return [];
    const isUsed = findReach(facts, shape.at).length > 0 || started.has(file.path);
    if (everyday.test(file.path) && !isUsed) return [];
    return [tellShape(facts, shape, "the program inside the file runs")];
  });
}
