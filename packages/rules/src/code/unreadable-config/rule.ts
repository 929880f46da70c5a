import {
  defineRule,
  findReach,
  type CodeFacts,
  type CodeFile,
  type Detection,
  type Role,
  type Shape,
  type Trigger,
} from "@doorward/core";
import { firstOfEachFile, indexFiles, isUnreadable, tellShape } from "../looks.ts";

/** Fires on unreadable programs that a tool runs by itself. */
export const rule = defineRule({
  id: "code/unreadable-config",
  kind: "code",
  title: "A program that a tool runs by itself was made unreadable.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1027.010"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, infected configuration files, 2026-03" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: findUnreadable,
});

const runByTools: ReadonlySet<Role> = new Set<Role>(["config", "lifecycle", "editor", "ci", "manifest"]);
/** What happens before anybody decides to run the project. */
const early: ReadonlySet<Trigger> = new Set<Trigger>([
  "open-folder",
  "open-agent",
  "enter-folder",
  "git-command",
  "checkout",
  "commit",
  "clone",
  "install",
  "interpreter-start",
  "shell-start",
]);
const program = /^(?:base64|hexadecimal) of (?:javascript|typescript|python|shell|powershell|batch|php|ruby|perl): /u;

function findUnreadable(facts: CodeFacts): Detection[] {
  const files = indexFiles(facts);
  const shapes = facts.shapes.filter((shape) => {
    const file = files.get(shape.at.path);
    return isOdd(shape) && file !== undefined && !file.isVendored && isRunByTool(facts, file);
  });
  return firstOfEachFile(shapes).map((shape) => tellShape(facts, shape, "the unreadable program runs"));
}

/** Also a whole program that is kept as encoded text. */
function isOdd(shape: Shape): boolean {
  return isUnreadable(shape) || (shape.kind === "encoded-blob" && program.test(shape.at.excerpt));
}

function isRunByTool(facts: CodeFacts, file: CodeFile): boolean {
  if (runByTools.has(file.role)) return true;
  return findReach(facts, file).some(({ automatic, trigger }) => automatic && early.has(trigger));
}
