import type { WorkFact } from "@doorward/core";
import type { ApplicationRecord } from "./application-record.ts";
import type { PlaceIn } from "./place-in-record.ts";
import { countDays } from "./times.ts";

type Event = ApplicationRecord["access"][number];

/** Days of work in which nobody gets high rights yet. */
const earlyDays = 90;

const kinds: Readonly<Record<Event["is"], WorkFact["kind"]>> = {
  "asked-publish": "early-high-rights",
  "asked-org-admin": "early-high-rights",
  "asked-signer": "early-high-rights",
  "asked-production": "early-high-rights",
  "edited-ci": "early-high-rights",
  "added-dependency": "early-high-rights",
  "device-of-others": "one-device-for-several",
  "work-copied-out": "work-copied-out",
  "other-account": "other-account-used",
  "quality-swing": "quality-swings",
  "concurrent-sessions": "concurrent-sessions",
  "resigned-at-check": "resigned-at-check",
};

/** Part of daily work, so that only more of it beside a request says something. */
const daily: ReadonlySet<Event["is"]> = new Set(["edited-ci", "added-dependency"]);

const places: Readonly<Record<WorkFact["kind"], string>> = {
  "early-high-rights": "rights that were asked for",
  "one-device-for-several": "the device that confirms sign-ins",
  "work-copied-out": "copies of work",
  "other-account-used": "accounts that were used",
  "quality-swings": "notes of reviews",
  "concurrent-sessions": "sessions",
  "resigned-at-check": "the answer to a check",
  "refers-linked-person": "referrals",
};

/** What is noticed about access and work and nobody explained, by kind, with the first day on which it happened. */
export function describeWork(record: ApplicationRecord, place: PlaceIn): WorkFact[] {
  const { referrals, startedAt } = record;
  const access = record.access.filter(({ isExplained }) => !isExplained);
  const dayOf = ({ at }: Event) => (startedAt === undefined ? 0 : Math.max(0, countDays(startedAt, at)));
  const isAsked = access.some(({ is }) => is.startsWith("asked-"));
  const events = access.filter(
    (event) =>
      kinds[event.is] !== "early-high-rights" || (dayOf(event) <= earlyDays && (isAsked || !daily.has(event.is))),
  );
  const groups = Map.groupBy(events, ({ is }) => kinds[is]);
  const told = [...groups].map(([kind, own]) => ({
    kind,
    day: own.reduce((first, event) => Math.min(first, dayOf(event)), Number.MAX_SAFE_INTEGER),
    times: own.length,
    at: [place(places[kind])],
  }));
  const linked = referrals.filter(({ is, sharesIdentifier }) => is === "refers" && sharesIdentifier);
  return linked.length === 0
    ? told
    : [
        ...told,
        { kind: "refers-linked-person", day: 0, times: linked.length, at: [place(places["refers-linked-person"])] },
      ];
}
