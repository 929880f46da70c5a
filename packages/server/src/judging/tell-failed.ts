import { judge, type Arrival, type Door, type Verdict } from "@doorward/core";
import { ruleSetVersion } from "@doorward/rules/version";

/** The verdict on an arrival that nobody could judge: never nothing, and never clear. */
export function tellFailed(door: Door, arrival: Arrival, reason: string): Verdict {
  const unjudged = [{ path: arrival.name, reason: `It could not be judged. ${reason}` }];
  const { verdict, because } = judge([], unjudged, "");
  return {
    door,
    arrival,
    verdict,
    because,
    chain: [],
    next: [
      "Do not open it, and do not follow what it asks for.",
      "Ask the sender by a way you know for the same thing in another form, or have a person look at it on a machine that holds nothing of value.",
      "Have it judged again when the reason is gone.",
    ],
    findings: [],
    accepted: [],
    unjudged,
    partly: [],
    observables: arrival.sha256 === undefined ? [] : [{ type: "hash", value: arrival.sha256 }],
    rules: ruleSetVersion,
    tookMs: 0,
  };
}
