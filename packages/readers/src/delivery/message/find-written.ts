import type { Observable } from "@doorward/core";
import type { MessageDraft } from "../../message/message-draft.ts";
import { findObservables } from "../../observable/find-observables.ts";
import type { EntryReading } from "./entry-reading.ts";

/** More than a person writes into one conversation. */
const mostWritten = 200;

/** The observables that the words of the outside name; what is quoted, hidden, or written by our side is not theirs. */
export function findWritten({ subject, entries }: MessageDraft, readings: readonly EntryReading[]): Observable[] {
  const texts = readings.flatMap(({ texts: all }, index) =>
    entries[index]?.by === "them" ? all.filter(({ isQuoted, isHidden }) => !isQuoted && !isHidden) : [],
  );
  const found = new Map<string, Observable>();
  for (const text of [subject, ...texts.map((each) => each.text)]) {
    if (found.size >= mostWritten) break;
    for (const each of findObservables(text, { mostFound: mostWritten - found.size }))
      found.set(`${each.type}\n${each.value}`, each);
  }
  return [...found.values()];
}
