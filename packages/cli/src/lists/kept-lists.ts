import { join } from "node:path";
import { noList, openList, type LinkList } from "@doorward/readers/link";
import { readKeptFile, replaceKeptFile } from "./kept-file.ts";

const what = "The lists";

/** The file in which imported lists are kept, inside Doorward's home. */
export function placeOfLists(home: string): string {
  return join(home, "lists.bin");
}

/** The imported lists, ready to look up; no list when none was imported. Throws a Problem when the file is damaged. */
export function openKeptLists(home: string, today: string): LinkList {
  const buffer = readKeptLists(home);
  return buffer === undefined ? noList : openList(buffer, { today, name: placeOfLists(home) });
}

/** The bytes of the file of lists; undefined when there is none. */
export function readKeptLists(home: string): ArrayBuffer | undefined {
  return readKeptFile(placeOfLists(home), what);
}

/** Puts a new file of lists in the place of the old one, at once: a reader sees the one or the other. */
export function writeKeptLists(home: string, buffer: ArrayBuffer): void {
  replaceKeptFile(placeOfLists(home), buffer, what);
}
