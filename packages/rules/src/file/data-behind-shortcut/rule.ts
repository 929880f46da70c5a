import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires on a shortcut that carries bytes of its own behind its end. */
export const rule = defineRule({
  id: "file/data-behind-shortcut",
  kind: "file",
  title: "A shortcut carries data behind its end, where programs and decoy documents are hidden.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027.009", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Embedded Payloads (T1027.009), v19, 2026-04" }],
  detect: ({ files }: FileFacts): Detection[] =>
    tellOnce(
      listDelivered(files)
        .filter(({ type }) => type === "windows-shortcut")
        .flatMap((fact) => contentsOf(fact, "appended-data").map(({ at }) => at)),
    ),
});
