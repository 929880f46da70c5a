import { join } from "node:path";
import { readIndicatorLists, writeIndicatorLists, type IndicatorList } from "@doorward/readers/indicators";
import { readKeptFile, replaceKeptFile } from "./kept-file.ts";

const what = "The lists of indicators";

/** The file in which lists of indicators are kept, inside Doorward's home. */
export function placeOfIndicators(home: string): string {
  return join(home, "indicators.json");
}

/** The lists of indicators that were imported; empty when none was. Throws a Problem when the file is damaged. */
export function readKeptIndicators(home: string): readonly IndicatorList[] {
  const path = placeOfIndicators(home);
  const buffer = readKeptFile(path, what);
  return buffer === undefined ? [] : readIndicatorLists(buffer, path);
}

/** Keeps lists of indicators in the place of those before. */
export function writeKeptIndicators(home: string, lists: readonly IndicatorList[]): void {
  replaceKeptFile(placeOfIndicators(home), writeIndicatorLists(lists), what);
}
