import { makeInert, viewReasons, type AccessEvent, type Evidence, type ViewReason } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";

/** Places that are told of one thing at most. */
export const mostPlaces = 10;

const longestId = 60;

const explainedBy: Readonly<Record<ViewReason, string>> = {
  "assigned-ticket": "a ticket of the viewer explains it",
  "transferred-ticket": "a ticket that was handed on explains it",
  contact: "the customer had called or written before",
  duty: "the viewer's duty explains it",
  "reopened-ticket": "a reopened ticket explains it",
  grant: "somebody else approved it",
  planned: "planned work explains it",
  stated: "the viewer's own word is its only reason",
};

/** Where an access stands in its feed. The customer is told by the first digits of the key, which leads to nobody outside. */
export function placeEvent({ event, reason }: ExplainedEvent): Evidence {
  const { source, action, customer, rows, fields, id } = event;
  const about = [
    ...(customer === undefined ? [] : [`customer ${customer.slice(0, 8)}`]),
    ...(rows === undefined ? [] : [`${String(rows)} rows`]),
    ...(fields.length === 0 ? [] : [`${String(fields.length)} fields shown`]),
    `event ${id.slice(0, longestId)}`,
  ];
  const what = `${tellTime(event.observedAt)} ${action}, ${about.join(", ")}: ${tellReason(event, reason)}`;
  return { path: source, excerpt: makeInert(what) };
}

/** Places of the latest of them, the latest first. */
export function placeLatest(events: readonly ExplainedEvent[]): readonly Evidence[] {
  return events
    .toSorted((a, b) => b.event.observedAt - a.event.observedAt || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, mostPlaces)
    .map(placeEvent);
}

/** A place in what is known beside the events: `roster`, `approvals`. */
export function placeRecord(path: string, excerpt: string): Evidence {
  return { path, excerpt: makeInert(excerpt) };
}

/** `2026-11-02 12:00 UTC`. */
export function tellTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function tellReason({ action }: AccessEvent, reason: ViewReason | undefined): string {
  if (reason !== undefined && viewReasons.includes(reason)) return explainedBy[reason];
  return action === "search" || action === "sign-in" ? "as its source states" : "no reason was found";
}
