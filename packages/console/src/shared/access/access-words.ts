import { countOf } from "@doorward/core";
import type { Shapes } from "../api/contract.ts";
import type { Tone } from "../parts/state-word.tsx";

/** What explains a view, as one says it. */
export const reasonNames: Readonly<Record<Shapes["ViewReason"], string>> = {
  "assigned-ticket": "A ticket of theirs",
  "transferred-ticket": "A ticket handed over",
  contact: "The customer got in touch",
  duty: "Their duty covers it",
  "reopened-ticket": "A ticket reopened",
  grant: "Approved for this customer",
  planned: "Announced work",
  stated: "Only what they typed",
};

/** What viewers are there for. */
export const dutyNames: Readonly<Record<Shapes["ViewerDuty"], string>> = {
  agent: "Agent",
  lead: "Team lead",
  quality: "Quality",
  escalation: "Escalation",
  fraud: "Fraud team",
  engineer: "Engineer",
  administrator: "Administrator",
  service: "Service account",
};

/** Where somebody stands beside peers, in a word that charges nobody. */
export const viewerStates: Readonly<
  Record<Shapes["ViewerState"], { readonly word: string; readonly tone: Tone; readonly means: string }>
> = {
  usual: { word: "As usual", tone: "off", means: "Within what peers and the past would give." },
  signal: {
    word: "Worth a look",
    tone: "attention",
    means: "More than chance gives, beyond the alerts that this week may have.",
  },
  alert: { word: "Look into it", tone: "ill", means: "Far more than chance gives. There is a case." },
  shadow: {
    word: "No baseline yet",
    tone: "off",
    means: "Too few days to compare with, so nobody is alerted.",
  },
  suspended: { word: "Not counted", tone: "off", means: "A feed is silent, so a count would say nothing." },
};

/** What is counted beside peers: a name, and what it is a share of. */
export const measureWords: Readonly<
  Record<Shapes["MeasuredAccess"]["measure"], { readonly name: string; readonly of: string }>
> = {
  unexplained: { name: "Opened without a reason that was found", of: "customers opened" },
  "high-balance": { name: "Of the highest balances", of: "opened without a reason" },
  "searches-unopened": { name: "Searches after which nothing was opened", of: "searches" },
  "fields-revealed": { name: "Fields revealed", of: "customers opened" },
  "stated-only": { name: "Only what they typed as a reason", of: "customers opened" },
  sequential: { name: "Numbers right beside the one before", of: "views" },
  "machine-pace": { name: "Within two seconds of the one before", of: "views" },
  "outside-shift": { name: "Outside the shift", of: "views" },
};

/** What was done with a record. */
export const actionNames: Readonly<Record<Shapes["AccessView"]["action"], string>> = {
  view: "Opened",
  search: "Searched",
  export: "Exported",
  edit: "Changed",
  "reveal-field": "Revealed a field",
  impersonate: "Viewed as the customer",
  "sign-in": "Signed in",
};

/** A figure of peers or of what is expected: whole where it is, else with one digit behind the point. Little is not told as nothing. */
export function tellFigure(figure: number): string {
  if (figure > 0 && figure < 0.05) return "under 0.1";
  return (Math.round(figure * 10) / 10).toLocaleString("en");
}

/** A share in hundredths. Little is not told as nothing. */
export function tellPercent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const hundredths = (100 * part) / whole;
  if (hundredths > 0 && hundredths < 1) return "under 1 %";
  return `${String(part < whole ? Math.min(99, Math.round(hundredths)) : 100)} %`;
}

/** What was noticed about a viewer, beside peers, in one sentence. */
export function tellBeside(viewer: {
  readonly unexplained: number;
  readonly expected: number;
  readonly peersMedian: number;
  readonly peersHighest: number;
}): string {
  const { unexplained, expected, peersMedian, peersHighest } = viewer;
  const opened =
    unexplained === 0
      ? "Opened no customer without a reason"
      : `Opened ${countOf(unexplained, "customer")} for which no reason was found`;
  return `${opened}; ${tellFigure(expected)} expected. Peers: ${tellFigure(peersMedian)} in the middle, ${tellFigure(peersHighest)} at most.`;
}
