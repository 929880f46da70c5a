import type { Evidence, Place, Surface, SurfaceCommand, Trigger } from "@doorward/core";
import { evidenceOf, makeExcerpt } from "../../text/excerpt.ts";
import { isMislabelled } from "./label.ts";
import { mostCommands, mostFiles } from "./limits.ts";
import type { FoundFile, ProgramText, SurfaceFact, SurfaceFile } from "./reader.ts";
import { isOutOfSight } from "./sight.ts";
import type { SurfaceKind } from "./surface-kind.ts";

/** Characters before a place that an excerpt may show. */
const longestPrefix = 120;

/** A command line before its place is known: `start` is the offset of its text in the file. */
export interface CommandDraft {
  readonly text: string;
  readonly start: number;
  readonly system?: SurfaceCommand["system"];
  readonly shell?: SurfaceCommand["shell"];
  /** Folder it runs in; the tool's own one unless said. */
  readonly folder?: string;
  /** Where the text stands, when that is another file. */
  readonly at?: Place;
}

interface Draft {
  /** The reader's tool unless said. */
  readonly tool?: string;
  readonly what: SurfaceKind;
  readonly name: string;
  readonly trigger: Trigger;
  /**
   * Nobody asks for the run: it happens as the folder is opened, installed, checked out, imported. Left out for what a
   * person starts on purpose (build, test, start, debug) and for what the tool asks leave for each time.
   */
  readonly automatic?: boolean;
  readonly files?: readonly (string | undefined)[];
  readonly hidden?: boolean;
  readonly programs?: readonly ProgramText[];
  readonly atRoot?: boolean;
}

/** A surface that stands at an offset of its file. */
export interface PlacedDraft extends Draft {
  readonly start: number;
  readonly end?: number;
  readonly commands?: readonly CommandDraft[];
  /** Not all that it runs could be followed. */
  readonly isCut?: boolean;
}

/** A setting that stands at an offset of its file. */
export interface SettingDraft {
  readonly tool?: string;
  readonly key: string;
  readonly value: string;
  readonly start: number;
  /** What the value names, when it is more or less than a path. */
  readonly names?: string;
  readonly atRoot?: boolean;
}

/** A surface in a file whose text is at hand. */
export function makeSurface(file: SurfaceFile, draft: PlacedDraft): SurfaceFact {
  const { start, end, commands = [] } = draft;
  const given = commands.filter(({ text }) => text.trim() !== "");
  const drafts = given.slice(0, mostCommands);
  const offScreen = [start, ...drafts.flatMap((command) => (command.at === undefined ? [command.start] : []))].some(
    (at) => isOutOfSight(file.gaps, at),
  );
  const placed = drafts.map((command) => placeCommand(file, command));
  const at = showAt(file, start, end ?? findLineEnd(file.text, start));
  const fact = finishSurface(file, draft, at, placed, offScreen || drafts.some(({ text }) => hasWideGap(text)));
  return draft.isCut === true || drafts.length < given.length ? { ...fact, isCut: true } : fact;
}

/** A surface that is a file as a whole; its text need not be read. */
export function makeFileSurface(file: FoundFile, draft: Draft & { readonly commands?: SurfaceCommand[] }): SurfaceFact {
  const at = evidenceOf({ path: file.path }, file.path.slice(file.path.lastIndexOf("/") + 1));
  return finishSurface(file, { files: [file.path], ...draft }, at, draft.commands ?? [], false);
}

/** A setting, with the file of the arrival its value names. */
export function makeSetting(file: SurfaceFile, draft: SettingDraft): SurfaceFact {
  const { tool = file.tool, key, value, start, names = value, atRoot = file.atRoot } = draft;
  const target = findTarget(file, names);
  const at = showAt(file, start, findLineEnd(file.text, start));
  return { kind: "setting", setting: { tool, key, value, at, ...(target === undefined ? {} : { target }), atRoot } };
}

/** A file that was met and not read. */
export function makeUnjudged(file: FoundFile, reason: string): SurfaceFact {
  return { kind: "unjudged", unjudged: { path: file.path, reason } };
}

/** The place of an offset of a file. */
export function placeOf(file: SurfaceFile, offset: number): Place {
  return { path: file.path, ...file.lines.locate(offset) };
}

/** The file of the arrival that a reference means: seen from the file's own folder or from the one the tool starts in. */
export function findTarget(file: FoundFile, reference: string): string | undefined {
  const path = reference
    .replace(
      /^(?:\$\{workspace(?:Folder|Root)\}|<rootDir>|\$PROJECT_DIR\$|\$\(SRCROOT\)|\$\{CLAUDE_PROJECT_DIR\}|file:)\/?/u,
      "",
    )
    .trim();
  if (path === "" || path.length > 1000 || path.includes("\n")) return undefined;
  return file.view.resolve(file.base, path) ?? file.view.resolve(file.folder, path);
}

function finishSurface(
  file: FoundFile,
  draft: Draft,
  at: Evidence,
  commands: readonly SurfaceCommand[],
  offScreen: boolean,
): SurfaceFact & { readonly kind: "surface" } {
  const { tool = file.tool, what, name, trigger, automatic = false, hidden = false, programs = [] } = draft;
  const files = new Set((draft.files ?? []).filter((path) => path !== undefined).slice(0, mostFiles));
  const concealments: Surface["concealments"][number][] = [];
  if (hidden) concealments.push("hidden");
  if (offScreen) concealments.push("off-screen");
  if (isMislabelled(name, commands)) concealments.push("mislabelled");
  const atRoot = draft.atRoot ?? file.atRoot;
  // Files are looked up without case, and shown as they are written.
  const shown = name === file.name ? file.path.slice(file.path.lastIndexOf("/") + 1) : name;
  const ran = { commands, files: [...files], concealments, atRoot };
  return { kind: "surface", surface: { tool, what, name: shown, trigger, automatic, at, ...ran }, programs };
}

function placeCommand(file: SurfaceFile, { text, start, at, system, shell, folder }: CommandDraft): SurfaceCommand {
  return {
    text,
    at: at ?? placeOf(file, start),
    folder: folder ?? file.base,
    ...(system === undefined ? {} : { system }),
    ...(shell === undefined ? {} : { shell }),
  };
}

function hasWideGap(text: string): boolean {
  return /[ \t]{150}/u.test(text.trim());
}

/** The exact place, with an excerpt that begins where its line does when that is near. */
function showAt(file: SurfaceFile, start: number, end: number): Evidence {
  const before = file.text.slice(Math.max(0, start - longestPrefix), start);
  const prefix = before.slice(before.lastIndexOf("\n") + 1);
  const begin = prefix.length === longestPrefix || /\s{20}\S/u.test(prefix.trimStart()) ? start : start - prefix.length;
  return { ...placeOf(file, start), excerpt: makeExcerpt(file.text.slice(begin, Math.min(end, begin + 4097))) };
}

function findLineEnd(text: string, start: number): number {
  const end = text.slice(start, start + 4097).indexOf("\n");
  return end < 0 ? text.length : start + end;
}
