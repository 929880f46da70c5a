import type { Evidence } from "@doorward/core";
import { evidenceAt } from "../../../text/excerpt.ts";
import { indexLines, type LineIndex } from "../../../text/lines.ts";
import { findLineEnd } from "./scan-lines.ts";

/** A file at hand: its path, its text, and a way to say where in it something stands. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** Makes a source; its line index is built only when something is to be shown. */
export function openSource(path: string, text: string): Source {
  return { path, text, lines: indexLines(text) };
}

/** Evidence for a run of a source; to the end of its line when no end is given. */
export function showAt(source: Source, start: number, end = findLineEnd(source.text, start)): Evidence {
  return evidenceAt(source.path, source.text, source.lines, start, end);
}

/** The folder of a path: "" at the top, else with "/" at its end. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The last part of a path. */
export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
