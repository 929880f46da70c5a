import { defineRule } from "@doorward/core";
import { listAsks, listPlaces } from "../asks.ts";
import { listStartingFiles } from "../sent-files.ts";

/** Fires on a meeting problem together with an attached program, script, shortcut or installer. */
export const rule = defineRule({
  id: "message/meeting-fix-attached",
  kind: "message",
  title:
    "The message says that a meeting's sound, picture or program needs mending, and brings a file that starts something.",
  strength: "decisive",
  family: "lure",
  techniques: ["T1566.001", "T1204.002", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, warning of fake meetings, 2025-12-15" },
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const problems = listAsks(facts, "meeting-problem");
    const files = listStartingFiles(facts);
    return problems.length === 0 || files.length === 0 ? [] : [{ evidence: listPlaces(files, problems) }];
  },
});
