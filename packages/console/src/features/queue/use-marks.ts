import { useMemo, useState } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { isUndecided, listRows, type Entry, type Row } from "./rows.ts";

/** Where one is in the queue, what is chosen and what is open in it. */
export interface Marks {
  readonly rows: readonly Row[];
  /** The row of the keyboard, counted from 0. */
  readonly at: number;
  readonly current: Row | undefined;
  readonly marked: readonly Shapes["Case"][];
  /** Whether the cases of a row are chosen, as far as they can be. */
  readonly isMarked: (row: Row) => "all" | "some" | "none";
  readonly isOpen: (id: string) => boolean;
  readonly goTo: (at: number) => void;
  readonly move: (steps: number) => void;
  readonly toggleMark: (row: Row) => void;
  /** Opens the row and goes there, or closes it. */
  readonly toggleOpen: (row: Row) => void;
  readonly markAll: () => void;
  readonly clear: () => void;
  /** What a decision is about: the chosen ones, else the row of the keyboard; of both, what is not decided yet. */
  readonly findMeant: () => readonly Shapes["Case"][];
}

/** So many can be decided at once. */
const most = 200;

/** Keeps the marks of the queue. */
export function useMarks(entries: readonly Entry[]): Marks {
  const [at, setAt] = useState(-1);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const rows = listRows(entries, open);
    const row = Math.min(at, rows.length - 1);
    const current = rows[row];
    const cases = entries.flatMap((entry) => entry.cases);
    const marked = cases.filter(({ id }) => ids.has(id));
    return {
      rows,
      at: row,
      current,
      marked,
      isMarked: (one) => tellMarked(one, ids),
      isOpen: (id) => open.has(id),
      goTo: setAt,
      move: (steps) => setAt(Math.max(0, Math.min(rows.length - 1, row + steps))),
      toggleMark(one) {
        const own = new Set(one.cases.filter(isUndecided).map(({ id }) => id));
        setIds(tellMarked(one, ids) === "all" ? ids.difference(own) : ids.union(own));
      },
      toggleOpen(one) {
        setAt(rows.findIndex(({ id }) => id === one.id));
        setOpen(open.symmetricDifference(new Set([one.id])));
      },
      markAll() {
        const all = cases.filter(isUndecided).slice(0, most);
        setIds(new Set(all.map(({ id }) => id)));
      },
      clear: () => setIds(new Set()),
      findMeant: () => (marked.length > 0 ? marked : (current?.cases ?? [])).filter(isUndecided),
    };
  }, [at, ids, open, entries]);
}

function tellMarked({ cases }: Row, ids: ReadonlySet<string>): "all" | "some" | "none" {
  const undecided = cases.filter(isUndecided);
  const marked = undecided.filter(({ id }) => ids.has(id)).length;
  if (marked === 0) return "none";
  return marked === undecided.length ? "all" : "some";
}
