import { defineRule, type CueTopic, type MessageCommand, type MessageFacts } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { listHidingCommands, listRiskyCommands, listStrangersCommands } from "../commands.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on words that have a command pasted on a pretext: one that fetches to mend a meeting or prove being human, one that hides for other reasons. */
export const rule = defineRule({
  id: "message/command-to-paste",
  kind: "message",
  title: "The message has you paste a dangerous command on a pretext, such as mending a meeting or passing a check.",
  strength: "decisive",
  family: "instruction",
  techniques: ["T1204.004", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, User Execution: Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "Security Alliance, warning of fake meetings, 2025-12-15" },
  ],
  detect: (facts) => {
    const orders = listAsks(facts, "paste-command");
    // Who warns of several such things at once tells of them; what is left of a doubt, a milder rule says.
    const isWarned = listAsks(facts, "warning").length >= severalWarnings;
    if (orders.length === 0 || isWarned || isTrustedSender(facts)) return [];
    const isMend = orders.some(({ value }) => value === "human") || isSaid(facts, "meeting-problem");
    const commands = isMend ? listRiskyCommands(facts) : listOnPretext(facts);
    if (commands.length === 0) return [];
    return [{ evidence: listPlaces(commands, orders, listAsks(facts, "meeting-problem", ...pretexts)) }];
  },
});

const severalWarnings = 2;

/** Those that hide what they do, and on the way to a job also those that start what a stranger's place holds. */
function listOnPretext(facts: MessageFacts): readonly MessageCommand[] {
  const hiding = isSaid(facts, ...pretexts) ? listHidingCommands(facts) : [];
  const isJob = isSaid(facts, "interview", "job-offer", "meeting") && !isColleague(facts) && !isTeaching(facts);
  return isJob && !facts.isBulk ? [...new Set([...hiding, ...listStrangersCommands(facts)])] : hiding;
}

/** Reasons that excuse no command that hides what it does. */
const pretexts: readonly CueTopic[] = [
  "meeting",
  "interview",
  "job-offer",
  "update-program",
  "account-problem",
  "withdrawal-problem",
  "help-desk",
  "screenshot",
  "reward",
];
