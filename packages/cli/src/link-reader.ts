import { noPolicy } from "@doorward/core";
import { openLinkReader, type LinkReader } from "@doorward/readers/link";
import { findHome } from "./lists/home.ts";
import { openKeptLists } from "./lists/kept-lists.ts";
import { findPolicy } from "./policy.ts";
import type { Surroundings } from "./surroundings.ts";

/** A list that was asked. */
export interface UsedList {
  readonly source: string;
  readonly entries: number;
  /** When it was imported, `YYYY-MM-DD`. */
  readonly imported: string;
}

/** The reader of links, with what it relies on. */
export interface OpenedReader {
  readonly reader: LinkReader;
  /** The oldest first. */
  readonly lists: readonly UsedList[];
  /** The policy's file, when there is one. */
  readonly policy?: string;
}

/** Where the reader's policy and lists come from. */
export interface ReaderOptions {
  /** The file of the policy, when it was named. */
  readonly policy?: string | undefined;
  /**
   * From where a policy and a folder of lists are looked for, upwards. Left out where that may be what a stranger
   * delivered, as his policy would vouch for himself: then only what is named, and the user's own lists, count.
   */
  readonly folder?: string;
}

/** Opens the reader of links with the organisation's policy and its lists: the one place where they are opened. */
export async function openReader(
  { environment, today }: Surroundings,
  { policy: named, folder }: ReaderOptions,
): Promise<OpenedReader> {
  const isLooked = named !== undefined || folder !== undefined;
  const { policy, path } = isLooked ? await findPolicy(named, folder ?? "") : { policy: noPolicy };
  const lists = openKeptLists(findHome(environment, folder), today);
  const used = lists.sources.map(({ name, rows, since }) => ({ source: name, entries: rows, imported: since }));
  return {
    reader: openLinkReader({ policy, lists, today }),
    lists: used.toSorted((a, b) => (a.imported < b.imported ? -1 : 1)),
    ...(path === undefined ? {} : { policy: path }),
  };
}
