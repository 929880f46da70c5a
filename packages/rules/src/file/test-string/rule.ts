import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires on the strings that were published so that people can see whether a filter works. */
export const rule = defineRule({
  id: "file/test-string",
  kind: "file",
  title: "This is a published test string: it is harmless, and says that somebody tests whether filters work.",
  strength: "decisive",
  family: "listed",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "EICAR, Anti-Malware Testfile, 2006-09" }],
  detect: ({ files }: FileFacts): Detection[] =>
    tellOnce(listDelivered(files).flatMap((fact) => contentsOf(fact, "test-string").map(({ at }) => at))),
});
