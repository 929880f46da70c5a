import { defineRule, type CodeFacts, type CodeFile, type Detection, type Role, type Shape } from "@doorward/core";
import { indexFiles, isTestMaterial, tellShape } from "../looks.ts";

/** Fires on code behind so many blanks or empty lines that an editor does not show it. */
export const rule = defineRule({
  id: "code/off-screen-code",
  kind: "code",
  title: "Code stands so far to the right or so far below that an editor does not show it.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1564"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "SafeDep, poisoned pull requests, 2026-09-30" },
    { title: "Static-scanner study of live lures, 2026-08-20" },
  ],
  detect: findHiddenCode,
});

/** Rows of data and documents are laid out with blanks; tools read them and run nothing. */
const laidOut: ReadonlySet<Role> = new Set<Role>(["data", "document", "lockfile", "asset"]);

function findHiddenCode(facts: CodeFacts): Detection[] {
  const files = indexFiles(facts);
  return facts.shapes
    .filter((shape) => shape.kind === "off-screen-code" && matters(facts, shape, files))
    .map((shape) => tellShape(facts, shape, "the code that is out of sight runs"));
}

function matters(facts: CodeFacts, { at }: Shape, files: ReadonlyMap<string, CodeFile>): boolean {
  const file = files.get(at.path);
  return file !== undefined && !laidOut.has(file.role) && !isTestMaterial(facts, file);
}
