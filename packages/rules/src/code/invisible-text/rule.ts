import { defineRule, type CodeFacts, type Detection } from "@doorward/core";
import { indexFiles, isTestMaterial, tellShape } from "../looks.ts";

/** Fires on characters that show nothing and carry data, and on names that cannot be seen. */
export const rule = defineRule({
  id: "code/invisible-text",
  kind: "code",
  title: "A file holds characters that show nothing, in a number that carries hidden text or code.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1564"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Koi Security, GlassWorm in editor extensions, 2025-10" },
    { title: "Boucher and Anderson, Trojan Source, 2021-11", url: "https://trojansource.codes/" },
  ],
  detect: findHiddenText,
});

function findHiddenText(facts: CodeFacts): Detection[] {
  const files = indexFiles(facts);
  return facts.shapes.flatMap((shape) => {
    const file = files.get(shape.at.path);
    if (shape.kind !== "invisible-text" || file === undefined || isTestMaterial(facts, file)) return [];
    return [tellShape(facts, shape, "the text that nobody sees is read")];
  });
}
