import type { Event } from "../../contract/schemas/event.ts";

/** What happened in a few words of ours, with none of a stranger. */
export function writeHeadline({ type, data }: Event): string {
  const where = `at the ${data.case.door} door`;
  const prefix = data.isSample ? "Sample: " : "";
  if (type === "arrival.failed") return `${prefix}Something ${where} could not be judged`;
  if (type === "case.decided" && data.decision !== null)
    return `${prefix}A case ${where} was ${data.decision.decision}`;
  const verdict = data.case.outcome === "stop" ? "Stop" : "Check";
  return `${prefix}${verdict} ${where}${data.isAgain ? ", open again" : ""}`;
}
