import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires on a shortcut whose arguments stand behind more blanks than any window shows. */
export const rule = defineRule({
  id: "file/command-behind-blanks",
  kind: "file",
  title: "A shortcut hides what it starts behind hundreds of blanks.",
  strength: "decisive",
  family: "evasion",
  techniques: ["T1027", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Trend Micro, ZDI-CAN-25373, shortcuts padded with blanks, 2025-03-18" }],
  detect: ({ files }: FileFacts): Detection[] =>
    tellOnce(listDelivered(files).flatMap((fact) => contentsOf(fact, "padded-arguments").map(({ at }) => at))),
});
