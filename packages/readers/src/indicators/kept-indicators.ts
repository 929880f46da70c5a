import { Problem } from "@doorward/core";
import { readChecked, writeChecked } from "../kept/checked-json.ts";
import type { IndicatorList } from "./indicator-list.ts";

const what = "indicators";
const version = 1;

/** The bytes of the file in which lists of indicators are kept. */
export function writeIndicatorLists(lists: readonly IndicatorList[]): ArrayBuffer {
  return writeChecked(what, version, lists);
}

/** Reads them again. Throws a Problem when the file is damaged, cut off, or of another version. */
export function readIndicatorLists(buffer: ArrayBuffer, name: string): readonly IndicatorList[] {
  const lists = readChecked(buffer, what, version);
  if (lists !== undefined) return lists as readonly IndicatorList[];
  throw new Problem(
    "lists-not-valid",
    `The lists of indicators at ${name} are damaged or of another version. Remove the file and import the lists again.`,
  );
}
