import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on a meeting problem, an ask to download, install or update, and a link to a stranger. */
export const rule = defineRule({
  id: "message/meeting-fix-behind-link",
  kind: "message",
  title:
    "The message says that a meeting's sound or program needs mending, and has you download the mend from a stranger.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.002", "T1204.001", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, warning of fake meetings, 2025-12-15" },
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const problems = listAsks(facts, "meeting-problem");
    const asks = listAsks(facts, "install-program", "update-program", "paste-command");
    if (problems.length === 0 || asks.length === 0 || !isSaid(facts, "meeting", "interview", "investment")) return [];
    if (isTrustedSender(facts) || isTeaching(facts)) return [];
    const links = listStrangeLinks(facts);
    return links.length === 0 ? [] : [{ evidence: listPlaces(links, problems, asks) }];
  },
});
