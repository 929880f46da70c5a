import { pdfLimits } from "../limits.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import type { PdfAction, PdfTrigger } from "./action.ts";
import { readAction } from "./read-action.ts";

/** Gathers actions, each once. */
export interface ActionGathering {
  readonly document: PdfDocument;
  /** By what they do; the strongest trigger counts. */
  readonly actions: Map<string, PdfAction>;
  /** Lists of names and children that were walked. */
  readonly walked: Set<number>;
}

/** Events of pages, annotations and documents that come without anybody doing anything: ISO 32000-2, table 197. */
const openingEvents = new Set(["O", "PO", "PV"]);
const triggers: readonly PdfTrigger[] = ["none", "click", "event", "opens"];
const mostSteps = 2000;

/** Keeps what a dictionary does, if it is an action. */
export function keepAction(
  gathering: ActionGathering,
  dictionary: PdfDictionary,
  trigger: PdfTrigger,
  object: number,
): void {
  if (gathering.actions.size >= pdfLimits.actions) {
    gathering.document.shortfalls.add("it has too many actions");
    return;
  }
  for (const action of readAction(gathering.document, dictionary, trigger, object)) {
    const key = `${action.kind} ${action.target} ${action.script ?? ""}`;
    const known = gathering.actions.get(key);
    if (known !== undefined && triggers.indexOf(known.trigger) >= triggers.indexOf(trigger)) continue;
    gathering.actions.set(key, action);
  }
}

/** Keeps an action and all that follow it. */
export function followAction(
  gathering: ActionGathering,
  value: PdfValue | undefined,
  trigger: PdfTrigger,
  object: number,
): void {
  const waiting: { value: PdfValue | undefined; object: number }[] = [{ value, object }];
  const seen = new Set<number>();
  for (let step = 0; step < mostSteps; step += 1) {
    const next = waiting.pop();
    if (next === undefined) return;
    const number = isReference(next.value) ? next.value.number : next.object;
    if (isReference(next.value)) {
      if (seen.has(number)) continue;
      seen.add(number);
    }
    const found = gathering.document.resolve(next.value);
    if (Array.isArray(found)) for (const item of found) waiting.push({ value: item, object: number });
    if (!isDictionary(found)) continue;
    keepAction(gathering, found, trigger, number);
    if (found.has("Next")) waiting.push({ value: found.get("Next"), object: number });
  }
}

/** Follows the actions of an AA dictionary, each of which waits for an event. */
export function followEvents(gathering: ActionGathering, value: PdfValue | undefined, object: number): void {
  const events = gathering.document.resolve(value);
  if (!isDictionary(events)) return;
  for (const [event, action] of events) {
    followAction(gathering, action, openingEvents.has(event.trimEnd()) ? "opens" : "event", object);
  }
}

/** Follows the scripts of a document that run when it opens: a tree of names and actions. */
export function followNamedScripts(gathering: ActionGathering, value: PdfValue | undefined, object: number): void {
  const waiting: (PdfValue | undefined)[] = [value];
  for (let step = 0; step < mostSteps; step += 1) {
    const next = waiting.pop();
    if (next === undefined) return;
    if (isReference(next)) {
      if (gathering.walked.has(next.number)) continue;
      gathering.walked.add(next.number);
    }
    const node = gathering.document.resolve(next);
    if (!isDictionary(node)) continue;
    const names = gathering.document.resolve(node.get("Names"));
    const children = gathering.document.resolve(node.get("Kids"));
    if (Array.isArray(children)) waiting.push(...children.slice(0, mostSteps));
    if (Array.isArray(names))
      for (const item of names.slice(0, mostSteps)) followAction(gathering, item, "opens", object);
  }
}
