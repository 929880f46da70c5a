import type { Observable } from "@doorward/core";
import type { Handle } from "./database.ts";
import { makeStorable } from "./storable-text.ts";

/** The keyed hash under which an observable and its sightings lie. */
export function hashObservable({ keys }: Pick<Handle, "keys">, { type, value }: Observable): string {
  return keys.hash(`observable\n${type}\n${makeStorable(value)}`);
}
