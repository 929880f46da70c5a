import type { Observable } from "@doorward/core";
import type { z } from "zod";
import type { caseFilter } from "../contract/schemas/case.ts";
import { leaveOut } from "../contract/schemas/parts.ts";

type Given = z.output<z.ZodObject<typeof caseFilter>>;

/** A filter as the store takes it. */
export function readCaseFilter<T extends Given>({ observable, ...filter }: T) {
  return { ...leaveOut(filter), ...(observable === undefined ? {} : { observable: readObservable(observable) }) };
}

/** `<type>:<value>`. */
function readObservable(text: string): Observable {
  const colon = text.indexOf(":");
  return { type: text.slice(0, colon) as Observable["type"], value: text.slice(colon + 1) };
}
