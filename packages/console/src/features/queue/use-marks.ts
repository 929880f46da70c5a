import { useMemo, useState } from "react";
import type { Shapes } from "../../shared/api/contract.ts";

/** Where one is in the queue, what is chosen and what is open in it. */
export interface Marks {
  /** The row of the keyboard, counted from 0. */
  readonly at: number;
  readonly current: Shapes["Case"] | undefined;
  readonly marked: readonly Shapes["Case"][];
  readonly isMarked: (id: string) => boolean;
  readonly isOpen: (id: string) => boolean;
  readonly goTo: (at: number) => void;
  readonly move: (steps: number) => void;
  readonly toggleMark: (id: string) => void;
  readonly toggleOpen: (id: string) => void;
  readonly markAll: () => void;
  readonly clear: () => void;
  /** What a decision is about: the chosen ones, else the one of the keyboard; of both, what is not decided yet. */
  readonly findMeant: () => readonly Shapes["Case"][];
}

/** So many can be decided at once. */
const most = 200;

/** Keeps the marks of the queue. */
export function useMarks(cases: readonly Shapes["Case"][]): Marks {
  const [at, setAt] = useState(-1);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const row = Math.min(at, cases.length - 1);
    const current = cases[row];
    const marked = cases.filter(({ id }) => ids.has(id));
    return {
      at: row,
      current,
      marked,
      isMarked: (id) => ids.has(id),
      isOpen: (id) => open.has(id),
      goTo: setAt,
      move: (steps) => setAt(Math.max(0, Math.min(cases.length - 1, row + steps))),
      toggleMark: (id) => setIds(toggle(ids, id)),
      toggleOpen: (id) => setOpen(toggle(open, id)),
      markAll: () =>
        setIds(
          new Set(
            cases
              .filter(isUndecided)
              .slice(0, most)
              .map(({ id }) => id),
          ),
        ),
      clear: () => setIds(new Set()),
      findMeant: () => (marked.length > 0 ? marked : current === undefined ? [] : [current]).filter(isUndecided),
    };
  }, [at, ids, open, cases]);
}

function isUndecided({ state }: Shapes["Case"]): boolean {
  return state !== "decided";
}

function toggle(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? set.difference(new Set([id])) : set.union(new Set([id]));
}
