import type { Door, Observable } from "@doorward/core";
import type { z } from "zod";
import type { Actor } from "../access/roles.ts";
import type { caseFilter } from "../contract/schemas/case.ts";
import { leaveOut } from "../contract/schemas/parts.ts";

type Given = z.output<z.ZodObject<typeof caseFilter>>;

/** Who asks, and what he may know of. */
interface Asker {
  readonly actor: Actor;
  readonly doors: readonly Door[];
}

/** A filter as the store takes it. Of a door that is not the asker's there is nothing. */
export function readCaseFilter<T extends Given>(query: T, { actor, doors }: Asker) {
  const { observable, assignee, door, ...filter } = query;
  return {
    ...leaveOut(filter),
    doors: door === undefined ? doors : doors.filter((own) => own === door),
    ...(assignee === undefined ? {} : { assignee: readAssignee(assignee, actor) }),
    ...(observable === undefined ? {} : { observable: readObservable(observable) }),
  };
}

/** Programs are nobody to whom cases are given, so none is theirs. */
function readAssignee(assignee: string, { kind, id }: Actor): string | readonly string[] {
  const own = kind === "user" ? [id.slice("user:".length)] : [];
  if (assignee === "me") return own;
  return assignee === "me-or-nobody" ? [...own, "nobody"] : assignee;
}

/** `<type>:<value>`. */
function readObservable(text: string): Observable {
  const colon = text.indexOf(":");
  return { type: text.slice(0, colon) as Observable["type"], value: text.slice(colon + 1) };
}
