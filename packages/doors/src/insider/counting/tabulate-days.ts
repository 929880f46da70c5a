import type { CountedViewer, CountInput } from "./counted-viewer.ts";

/** The days of everybody as a table, a row for each viewer. Cells are at `viewer * days.length + day`. */
export interface DayTable {
  readonly viewers: readonly CountedViewer[];
  /** Days that count, in order. */
  readonly days: readonly string[];
  /** 1 where the viewer was there, in the duty and team of now. */
  readonly present: Uint8Array;
  /** Customers opened without a reason. */
  readonly counts: Float64Array;
  readonly tickets: Float64Array;
}

/** Lays out the rows as a table. Who is on no roster is an agent of no team. */
export function tabulateDays({ days: rows, viewers: known, suspended }: CountInput): DayTable {
  const isSuspended = (day: string) => suspended.some(({ from, until }) => from <= day && day <= until);
  const days = [...new Set(rows.map(({ day }) => day))].filter((day) => !isSuspended(day)).toSorted();
  const roster = new Map(known.map((viewer) => [viewer.actor, viewer]));
  const actors = [...new Set(rows.map(({ actor }) => actor))].toSorted();
  const viewers = actors.map((actor) => roster.get(actor) ?? { actor, duty: "agent" as const, team: "" });
  const dayAt = new Map(days.map((day, at) => [day, at]));
  const viewerAt = new Map(actors.map((actor, at) => [actor, at]));
  const cells = viewers.length * days.length;
  const table = { present: new Uint8Array(cells), counts: new Float64Array(cells), tickets: new Float64Array(cells) };
  for (const { actor, day, unexplained, tickets } of rows) {
    const column = dayAt.get(day);
    const row = viewerAt.get(actor);
    if (column === undefined || row === undefined || day < (viewers[row]?.since ?? "")) continue;
    const cell = row * days.length + column;
    table.present[cell] = 1;
    table.counts[cell] = unexplained;
    table.tickets[cell] = tickets;
  }
  return { viewers, days, ...table };
}
