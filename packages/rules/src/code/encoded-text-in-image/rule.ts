import { defineRule, type CodeFacts, type Detection, type Shape } from "@doorward/core";
import { indexFiles, isTestMaterial, tellShape } from "../looks.ts";

/** Fires on encoded programs, or parts of one, in places of images, pages and style sheets that are not shown. */
export const rule = defineRule({
  id: "code/encoded-text-in-image",
  kind: "code",
  title: "Pictures, pages or style sheets carry encoded text in their comments that a program can put together.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027.017", "T1027.003", "T1027.009"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Elastic Security Labs, REF9403, 2026-07" }],
  detect: findCarriers,
});

/** One picture with such a text may come from an editor that keeps its own data there. */
const fewestParts = 3;
const program =
  /^(?:base64|hexadecimal) of (?:javascript|typescript|python|shell|powershell|batch|php|ruby|perl|vbscript|windows-program|linux-program|mac-program): /u;
/** What drawing tools keep: their own scene, often packed. */
const scene = /^base64 of (?:json|zlib|gzip|xml|svg): /u;

function findCarriers(facts: CodeFacts): Detection[] {
  const files = indexFiles(facts);
  const carriers = facts.shapes.filter(({ kind, at }) => {
    const file = files.get(at.path);
    return kind === "encoded-comment" && file !== undefined && !isTestMaterial(facts, file);
  });
  const parts = carriers.filter(({ at }) => !scene.test(at.excerpt));
  const arePieces = new Set(parts.map(({ at }) => at.path)).size >= fewestParts;
  const isRead = new Set(facts.effects.filter(({ kind }) => kind === "read").map(({ target }) => target));
  const isMeant = (shape: Shape) =>
    program.test(shape.at.excerpt) || ((arePieces || isRead.has(shape.at.path)) && !scene.test(shape.at.excerpt));
  return carriers.filter(isMeant).map((shape) => tellShape(facts, shape, "the text is read and put together"));
}
