import { defineRule, type CodeFacts, type Detection, type Shape } from "@doorward/core";
import { firstOfEachFile, indexFiles, isTestMaterial, isUnreadable, tellShape } from "../looks.ts";

/** Fires on one unreadable line in a program that is otherwise written by hand. */
export const rule = defineRule({
  id: "code/grafted-code",
  kind: "code",
  title: "One long unreadable line has been added to a program that people wrote by hand.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1027.009"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, infected configuration files, 2026-03" },
    { title: "MITRE ATT&CK, BeaverTail (S1246), v18, 2025-11" },
  ],
  detect: findGrafts,
});

function findGrafts(facts: CodeFacts): Detection[] {
  const files = indexFiles(facts);
  const dense = new Set(facts.shapes.filter(({ kind }) => kind === "dense-line").map(lineOf));
  const grafts = facts.shapes.filter((shape) => {
    const file = files.get(shape.at.path);
    const isOdd = isUnreadable(shape) || shape.kind === "escaped-text";
    return isOdd && dense.has(lineOf(shape)) && file?.isVendored === false && !isTestMaterial(facts, file);
  });
  return firstOfEachFile(grafts).map((shape) => tellShape(facts, shape, "the line that was added runs"));
}

function lineOf({ at }: Shape): string {
  return `${at.path}:${at.line}`;
}
