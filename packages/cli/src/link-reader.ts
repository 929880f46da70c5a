import type { Policy } from "@doorward/core";
import { openLinkReader, type LinkReader, type ListSource } from "@doorward/readers/link";
import { findHome } from "./home.ts";
import { openKeptLists } from "./lists/kept-lists.ts";
import { findPolicy } from "./policy.ts";
import type { Surroundings } from "./surroundings.ts";

/** A reader of links, and what it relies on. */
export interface OpenedReader {
  readonly reader: LinkReader;
  readonly policy: Policy;
  readonly lists: readonly ListSource[];
  /** The file of the policy, when there is one. */
  readonly policyPath?: string;
}

/**
 * The reader of links, with the policy that is named or that lies in Doorward's home, and the lists that were imported.
 * Throws a Problem when one of them cannot be read.
 */
export async function openReader(
  { environment, today }: Surroundings,
  policyPath: string | undefined,
): Promise<OpenedReader> {
  const home = findHome(environment);
  const { policy, path } = await findPolicy(policyPath, home);
  const lists = openKeptLists(home, today);
  const reader = openLinkReader({ policy, lists, today });
  return { reader, policy, lists: lists.sources, ...(path === undefined ? {} : { policyPath: path }) };
}
