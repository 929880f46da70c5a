import type { Selectable } from "kysely";
import { Problem, type Door, type Kind, type Outcome } from "@doorward/core";
import { nameSome } from "../name-some.ts";
import { removedText } from "../removed-text.ts";
import type { Tables } from "../tables.ts";

/** What a person can say about a case. A held one stays in the queue; it has nothing to do with a legal hold. */
export const decisions = ["allowed", "held", "blocked"] as const;
/** One of `decisions`. */
export type CaseDecision = (typeof decisions)[number];
/** Whether a case waits for a person, waits for something that person waits for, or is over. */
export type CaseState = "open" | "held" | "decided";

/** An arrival that waits for a person, or waited. */
export interface KeptCase {
  /** The id of the arrival. */
  readonly id: string;
  readonly door: Door;
  readonly kind: Kind;
  readonly name: string;
  readonly outcome: Outcome;
  readonly because: string;
  readonly state: CaseState;
  /** The id of a user. */
  readonly assignee: string | null;
  readonly openedAt: Date;
  readonly changedAt: Date;
  readonly decidedAt: Date | null;
  readonly decision: CaseDecision | null;
  /** Grows with every change; given back with a change, so that nobody overwrites what he has not seen. */
  readonly version: number;
}

/** A case as a row tells it. */
export function readCase(row: Selectable<Tables["cases"]>): KeptCase {
  return {
    id: row.id,
    door: row.door as Door,
    kind: row.kind as Kind,
    name: row.name ?? removedText,
    outcome: row.outcome as Outcome,
    because: row.because ?? removedText,
    state: row.state,
    assignee: row.assignee,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    decidedAt: row.decided_at,
    decision: row.decision as CaseDecision | null,
    version: row.version,
  };
}

/** Throws the same Problem for ids that never were and for those of doors that are not the asker's. */
export function refuseMissing(ids: readonly string[]): void {
  if (ids.length === 0) return;
  throw new Problem("not-found", `There is no case ${nameSome(ids)}.`);
}
