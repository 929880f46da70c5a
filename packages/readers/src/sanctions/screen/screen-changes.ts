import { diffEditions } from "../diff-editions.ts";
import type { KeptEdition } from "../file/kept-editions.ts";
import type { Edition } from "../listed-party.ts";
import { openScreen, type ScreenHit, type ScreenQuestion } from "./open-screen.ts";

/** What a newer edition changes for one person about one listed party. */
export interface ScreenChange {
  /**
   * `listed`: a hit that was none before; `raised`: a match that was possible before; `lowered`: possible, and was a match; `gone`: no hit
   * any more, though the party is still listed; `delisted`: the party is not on the list any more.
   */
  readonly kind: "listed" | "raised" | "lowered" | "gone" | "delisted";
  /** The hit as it is now; as it was, where it is gone or delisted. */
  readonly hit: ScreenHit;
}

/** Two editions that are ready to be asked what changes for somebody. */
export type AskChanges = (question: ScreenQuestion, least: number) => readonly ScreenChange[];

/** Compares two editions of one list; only parties that differ are asked about, so that many people are screened again in little time. */
export function openChanges(older: Edition, newer: Edition, loaded: string): AskChanges {
  const { added, changed, delisted } = diffEditions(older, newer);
  const changedIds = new Set(changed.map(({ party }) => party.id));
  const gone = new Set(delisted.map(({ id }) => id));
  const before = openScreen([
    keep({ ...older, parties: older.parties.filter(({ id }) => gone.has(id) || changedIds.has(id)) }, loaded),
  ]);
  const after = openScreen([keep({ ...newer, parties: [...added, ...changed.map(({ party }) => party)] }, loaded)]);
  return (question, least) => {
    const old = new Map(before.ask(question, least).map((hit) => [hit.party.id, hit]));
    const now = new Map(after.ask(question, least).map((hit) => [hit.party.id, hit]));
    return [
      ...[...now.values()].flatMap((hit) => describeChange(old.get(hit.party.id), hit)),
      ...[...old.values()].flatMap((hit): ScreenChange[] => {
        const { id } = hit.party;
        if (now.has(id)) return [];
        return gone.has(id)
          ? [{ kind: "delisted", hit: { ...hit, delistedSince: newer.published } }]
          : [{ kind: "gone", hit }];
      }),
    ];
  };
}

function describeChange(before: ScreenHit | undefined, hit: ScreenHit): ScreenChange[] {
  if (before === undefined) return [{ kind: "listed", hit }];
  if (before.outcome === hit.outcome) return [];
  return [{ kind: hit.outcome === "match" ? "raised" : "lowered", hit }];
}

function keep(edition: Edition, loaded: string): KeptEdition {
  return { ...edition, loaded, delisted: [] };
}
