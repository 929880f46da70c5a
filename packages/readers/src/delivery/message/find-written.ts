import type { Observable } from "@doorward/core";
import type { MessageDraft } from "../../message/message-draft.ts";
import { findObservables } from "../../observable/find-observables.ts";
import type { EntryReading } from "./entry-reading.ts";

/** More than a person writes into one conversation. */
const mostWritten = 200;

/** Marks of mail programs that the subject was written in an earlier message, by whoever wrote that. */
const answers = /^(?:re|aw|antw|sv|vs|rv|odp|fwd?|wg|tr|vb|rif|回复|答复|转发) ?(?:\[\d{1,3}\])? ?[:：]/iu;

/**
 * The observables that the words of the outside name; what is quoted, hidden, or written by our side is not theirs, and the
 * subject is only where they opened the thread.
 */
export function findWritten({ subject, entries }: MessageDraft, readings: readonly EntryReading[]): Observable[] {
  const texts = readings.flatMap(({ texts: all }, index) =>
    entries[index]?.by === "them" ? all.filter(({ isQuoted, isHidden }) => !isQuoted && !isHidden) : [],
  );
  const found = new Map<string, Observable>();
  const isTheirs = entries[0]?.by === "them" && !answers.test(subject.trim());
  for (const text of [...(isTheirs ? [subject] : []), ...texts.map((each) => each.text)]) {
    if (found.size >= mostWritten) break;
    for (const each of findObservables(text, { mostFound: mostWritten - found.size }))
      found.set(`${each.type}\n${each.value}`, each);
  }
  return [...found.values()];
}
