import { defineRule, type Effect } from "@doorward/core";
import { isHiddenAddress } from "../effects.ts";
import { findFetched, tellEachPlace } from "../fetched.ts";

/** Fires where code runs what came from an address that was written so that nobody reads it. */
export const rule = defineRule({
  id: "code/hidden-address-runs",
  kind: "code",
  title: "It fetches a program from an address that is hidden in the code, and runs it.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1105", "T1027", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Incident report of a development company, 2026-08-25" },
    { title: "Analysis of take-home samples, 2026-04-08" },
  ],
  detect: (facts) => tellEachPlace(facts, facts.effects.filter(runsHiddenAnswer)),
});

/** Also in functions that nothing calls: honest code has no reason to hide the address of code it runs. */
function runsHiddenAnswer(effect: Effect): boolean {
  const { kind, via } = effect;
  if (kind !== "evaluate" && kind !== "load" && kind !== "run") return false;
  return !isTimer.test(via) && findFetched(effect).some(({ address }) => isHiddenAddress(address));
}

/** A timer mostly gets a function; only its text would be code. */
const isTimer = /(?:^|\.)set(?:Timeout|Interval|Immediate)$/u;
