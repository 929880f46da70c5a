import { defineRule, type CodeFacts, type Detection } from "@doorward/core";
import { firstOfEachFile, indexFiles, isTestMaterial, isUnreadable, standsBehind, tellShape } from "../looks.ts";

/** Fires on a configuration that ends, and then goes on with code that a tool made unreadable. */
export const rule = defineRule({
  id: "code/unreadable-tail",
  kind: "code",
  title: "Behind the end of a configuration file, code goes on that was made unreadable on purpose.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1027", "T1027.009", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, infected configuration files, 2026-03" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: findTails,
});

function findTails(facts: CodeFacts): Detection[] {
  const files = indexFiles(facts);
  const exports = firstOfEachFile(facts.shapes.filter(({ kind }) => kind === "code-after-export"));
  const starts = new Map(exports.map(({ at }) => [at.path, at]));
  const tails = facts.shapes.filter((shape) => {
    const start = starts.get(shape.at.path);
    const file = files.get(shape.at.path);
    if (start === undefined || file === undefined || isTestMaterial(facts, file)) return false;
    return isUnreadable(shape) && standsBehind(shape.at, start);
  });
  return firstOfEachFile(tails).map((shape) => tellShape(facts, shape, "the unreadable code runs"));
}
