import { homedir } from "node:os";
import process from "node:process";
import { noPolicy } from "@doorward/core";
import { openLinkReader, type LinkReader, type ListSource } from "@doorward/readers/link";
import { findHome } from "./lists/home.ts";
import { openKeptLists } from "./lists/kept-lists.ts";
import { findPolicy } from "./policy.ts";
import type { Surroundings } from "./surroundings.ts";

/** A reader of links, and what it relies on. */
export interface OpenedReader {
  readonly reader: LinkReader;
  readonly lists: readonly ListSource[];
  /** The file of the policy, when there is one. */
  readonly policy?: string;
}

/**
 * The reader for links that a person hands in: with the policy that is named or that lies where they stand, and the lists
 * they imported. Throws a Problem when one of them cannot be read.
 */
export async function openReader(
  { environment, today }: Surroundings,
  policyPath: string | undefined,
): Promise<OpenedReader> {
  const folder = process.cwd();
  const { policy, path } = await findPolicy(policyPath, folder);
  const lists = openKeptLists(findHome(environment, folder), today);
  const reader = openLinkReader({ policy, lists, today });
  return { reader, lists: lists.sources, ...(path === undefined ? {} : { policy: path }) };
}

/**
 * The reader for links that an arrival names. Whoever scans often stands inside of what they scan, so neither a policy
 * nor a list is looked for there: the arrival's own would vouch for it.
 */
export function openReaderForArrivals({ environment, today }: Surroundings): LinkReader {
  const lists = openKeptLists(findHome(environment, homedir()), today);
  return openLinkReader({ policy: noPolicy, lists, today });
}
