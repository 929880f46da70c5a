import { noPolicy } from "@doorward/core";
import { noList, openLinkReader, type LinkReader } from "@doorward/readers/link";
import type { Surroundings } from "./surroundings.ts";

/** A list that was asked. */
export interface UsedList {
  readonly source: string;
  readonly entries: number;
  /** When it was imported, `YYYY-MM-DD`. */
  readonly imported: string;
}

/** The reader of links with the organisation's policy and its lists: the one place where they are opened. */
export function openReader(
  { today }: Surroundings,
  _policy: string | undefined,
): { readonly reader: LinkReader; readonly lists: readonly UsedList[] } {
  return { reader: openLinkReader({ policy: noPolicy, lists: noList, today }), lists: [] };
}
