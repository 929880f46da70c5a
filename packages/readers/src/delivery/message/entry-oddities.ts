import type { MessageFacts, MessageOddity } from "@doorward/core";
import { makeExcerpt } from "../../text/excerpt.ts";
import type { EntryReading } from "./entry-reading.ts";

/** Letters with characters between them that show nothing; other scripts and long German words use such on purpose. */
const hiddenInWord = /[a-z][\u200b-\u200d\u2060\ufeff]{1,8}[a-z]/giu;
const manyHidden = 5;
const fewWords = 60;
/** Scripts that hold data, and templates of mail programs. */
const runsNothing = /json|template|^text\/x-/iu;

/** What is odd about how the texts of an entry are made. */
export function findEntryOddities(path: string, { page, own }: EntryReading): MessageFacts["oddities"] {
  const found: { kind: MessageOddity; at: { path: string; excerpt: string } }[] = [];
  const add = (kind: MessageOddity, text: string) => found.push({ kind, at: { path, excerpt: makeExcerpt(text) } });
  const hidden = own.match(hiddenInWord);
  if (hidden !== null && hidden.length >= manyHidden) add("invisible-in-words", hidden.slice(0, 3).join(" "));
  if (page === undefined) return found;
  const form = page.forms.find(({ fields }) => fields.length > 0);
  if (form !== undefined) add("form-in-mail", `a form with ${form.fields.map(({ asks }) => asks).join(", ")}`);
  const script = page.scripts.find(({ type, text, source }) => !runsNothing.test(type) && (text !== "" || source));
  if (script !== undefined) add("script-in-mail", script.source ?? script.text.slice(0, 200));
  const isPicture = page.links.some(({ hasPicture, shown }) => hasPicture && shown === "");
  if (isPicture && own.trim().length < fewWords) add("picture-for-text", own.trim() || "no words beside a picture");
  return found;
}
