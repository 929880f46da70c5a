import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, holds, isNamedAsScript, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires on a script that goes on behind more empty lines or blanks than anybody scrolls past, and starts or fetches something. */
export const rule = defineRule({
  id: "file/code-below-empty-lines",
  kind: "file",
  title: "A script was sent that hides its code below hundreds of empty lines, and starts or fetches another program.",
  strength: "decisive",
  family: "evasion",
  techniques: ["T1027", "T1059.002", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" }],
  detect: ({ files }: FileFacts): Detection[] =>
    tellOnce(
      listDelivered(files)
        .filter(doesSomething)
        .flatMap((fact) => contentsOf(fact, "padded-script").map(({ at }) => at)),
    ),
});

function doesSomething(fact: FileFact): boolean {
  if (fact.namedType !== "" && !isNamedAsScript(fact)) return false;
  return holds(fact, "script-starts-program") || holds(fact, "script-downloads");
}
