import type { AccessFacts, Finding, Outcome } from "@doorward/core";

/** What the next steps depend on. */
export interface JudgedAccess {
  readonly verdict: Outcome;
  readonly findings: readonly Finding[];
  readonly facts: AccessFacts;
}

const mostToVerify = 5;

const preserve =
  "Preserve the logs of this viewer and of those days first, and only then change any access: what is cut off can no longer be watched, and in a case told in 2026 a demand for money followed the cut.";
const lookBeside =
  "Look for a second viewer: the same customers, the same site or shift, the same days. Open one case for all of them.";
const talkLast =
  "Talk to the viewer last, with somebody from the staff's side present, and begin with what would explain it. Write down the answer.";
const answer =
  "If access has to be cut, agree beforehand who answers when somebody asks for money, and what customers are told.";
const decides =
  "A person decides, after the viewer was heard, and writes down why. Nothing here says that somebody did wrong.";
const feed =
  "The feed of tickets was late or silent: mend it first, and let the views be explained again. Counts say nothing before.";

/** What people do after the verdict on a viewer's access, in order: whole sentences, the most urgent first. */
export function tellAccessSteps({ verdict, findings, facts }: JudgedAccess): readonly string[] {
  const mend = facts.isSuspended ? [feed] : [];
  if (verdict === "clear")
    return [
      ...mend,
      findings.length === 0
        ? "Nothing has to be done."
        : "What is told below is context. Keep it in mind, and ask nobody because of it.",
    ];
  const toVerify = [...new Set(findings.flatMap(({ verify }) => verify ?? []))].slice(0, mostToVerify);
  // Whoever asks around first warns whoever should not be warned; what is asked first concerns plans and not the person.
  return [...mend, preserve, ...toVerify, lookBeside, ...(verdict === "stop" ? [answer] : []), talkLast, decides];
}
