import { hasEmbeddedProgram } from "./program/javascript/embedded.ts";
import type { CodeFile, Language, Mention, PartlyRead, Role, Shape } from "@doorward/core";
import { languageOf } from "../type/language.ts";
import { namedType } from "../type/named-type.ts";
import { headBytes, recogniseType } from "../type/recognise.ts";
import { settleType } from "../type/settle-type.ts";
import { findTerritory } from "../type/territory.ts";
import { groupOf, isTextual, type FileType } from "../type/types.ts";
import { readBytes } from "../tree/bytes.ts";
import { isLeftToSurvey } from "../tree/left-to-survey.ts";
import type { FileEntry } from "../tree/tree.ts";
import type { TreeView } from "../tree/view.ts";
import { interestCollector, type Interest } from "./interest.ts";
import { collectTogether } from "./text/keyword-collector.ts";
import { hitCollector } from "./text/mentions/find-hits.ts";
import { findMentions } from "./text/mentions/find-mentions.ts";
import { findRole } from "./text/roles/find-role.ts";
import { findShapes } from "./text/shapes/find-shapes.ts";
import type { ShapeSource } from "./text/shapes/source.ts";
import { keywordCollector } from "./text/shapes/keywords.ts";
import { toUTF8 } from "./text/to-utf8.ts";

/** A larger text is read from its start only; so much of its end is read too, where payloads are hung on. */
const longestText = 16_000_000;
/** Below this size a file is read whole even when its name says that it is no text. */
const smallFile = 65_536;
/** Files up to this size are read into the same bytes, one after the other. */
const sharedBytes = 2_000_000;
const mostShapes = 20_000;
const mostMentions = 20_000;
const collectWords = collectTogether(interestCollector, hitCollector, keywordCollector);

/** A file after a first look. */
export interface SurveyedFile {
  readonly path: string;
  readonly size: number;
  readonly type: FileType;
  readonly role: Role;
  readonly language: Language | undefined;
  readonly isVendored: boolean;
  /** What words of the program make it worth a parse. */
  readonly interest: Interest;
  /** It has a shape that hand-written programs do not have. */
  readonly isShaped: boolean;
}

/** What a first look at every file of a tree gives. */
export interface FileSurvey {
  readonly files: readonly SurveyedFile[];
  readonly shapes: readonly Shape[];
  readonly mentions: readonly Mention[];
  readonly partly: readonly PartlyRead[];
}

/** Who hears of files while they are surveyed. */
export interface SurveyHearers {
  /** Hears each path before the file is read. */
  readonly announce: (path: string) => void;
  /** Hears how a file begins that was left to the survey; up to 16 MB, that is all of it. The bytes are gone afterwards. */
  readonly onStart: (entry: FileEntry, start: Buffer) => void;
}

/** Looks at every file that `isWanted` names: its type and role, shapes and mentions. */
export function surveyFiles(view: TreeView, isWanted: (path: string) => boolean, hears: SurveyHearers): FileSurvey {
  const files: SurveyedFile[] = [];
  const shapes: Shape[] = [];
  const mentions: Mention[] = [];
  const partly: PartlyRead[] = [];
  const shared = Buffer.allocUnsafeSlow(sharedBytes);
  for (const path of view.paths) {
    const entry = view.file(path);
    if (entry === undefined || entry.size === 0 || !isWanted(path)) continue;
    hears.announce(path);
    const { start, bytes, type } = readTyped(entry, path, shared);
    if (start.length > 0 && entry.path === path && isLeftToSurvey(path)) hears.onStart(entry, start);
    const role = findRole(path, type, bytes);
    const isText = bytes !== undefined && isTextual(type);
    const language = languageOf(type) ?? (isText && hasEmbeddedProgram(path) ? "javascript" : undefined);
    const look = isText ? lookThrough({ path, bytes: toUTF8(bytes), role, type }) : noLook;
    if (shapes.length < mostShapes) shapes.push(...look.shapes);
    if (mentions.length < mostMentions) mentions.push(...look.mentions);
    if (look !== noLook && entry.size > longestText)
      partly.push({ path, reason: "longer than 16 MB; its start and end were read" });
    files.push({
      path,
      size: entry.size,
      type,
      role,
      language,
      isVendored: findTerritory(path) === "vendored",
      interest: look.interest,
      isShaped: look.shapes.some(({ kind }) => kind !== "encoded-blob" && kind !== "dense-line"),
    });
  }
  return { files, shapes, mentions, partly };
}

interface Look {
  readonly shapes: readonly Shape[];
  readonly mentions: readonly Mention[];
  readonly interest: Interest;
}

const noLook: Look = { shapes: [], mentions: [], interest: { groups: 0 } };

/** What stands in a text. The words of a program are all looked for at once. */
function lookThrough(text: ShapeSource & { readonly bytes: Buffer }): Look {
  if (languageOf(text.type) === undefined)
    return { shapes: findShapes(text), mentions: findMentions(text), interest: noLook.interest };
  const [interest, hits, keywords] = collectWords(text.bytes);
  return { shapes: findShapes({ ...text, keywords }), mentions: findMentions({ ...text, hits }), interest };
}

/** How the facts tell of a file; `parsed` names the programs that were evaluated. */
export function describeFile(file: SurveyedFile, parsed: ReadonlySet<string>): CodeFile {
  const { path, size, role, language, isVendored } = file;
  const depth = language === undefined ? "not-a-program" : parsed.has(path) ? "parsed" : "lexical";
  return { path, size, role, depth, isVendored, ...(language === undefined ? {} : { language }) };
}

/** A file as it was read for the survey. */
interface ReadFile {
  /** Its first bytes; all of them where its name claims a text, up to 16 MB. */
  readonly start: Buffer;
  /** Its bytes as far as they are worth reading; left out of what is no text. */
  readonly bytes: Buffer | undefined;
  readonly type: FileType;
}

/** Reads a file and tells its type. The bytes of all but large files lie in `shared` and are gone with the next file. */
function readTyped(entry: FileEntry, path: string, shared: Buffer): ReadFile {
  const named = namedType(path);
  const isLikelyText = named === undefined || isTextual(named) || groupOf(named) === "unknown";
  const isWhole = isLikelyText || entry.size <= smallFile;
  try {
    const start = readBytes(entry.bytes, isWhole ? longestText : headBytes, 0, shared);
    const rest = { size: entry.size, read: (offset: number, length: number) => readBytes(entry.bytes, length, offset) };
    const type = settleType(recogniseType(start.subarray(0, headBytes), rest, named), named);
    if (!isTextual(type)) return { start, bytes: undefined, type };
    const whole = isWhole ? start : readBytes(entry.bytes, longestText, 0, shared);
    return { start, bytes: withEnd(entry, whole), type };
  } catch {
    // A file that went away or may not be read is told by whoever opened the tree.
    return { start: Buffer.alloc(0), bytes: undefined, type: "binary" };
  }
}

/** The start of a very long text with its end behind it. */
function withEnd(entry: FileEntry, start: Buffer): Buffer {
  if (entry.size <= longestText) return start;
  const room = longestText / 2;
  return Buffer.concat([start.subarray(0, room), Buffer.from("\n"), readBytes(entry.bytes, room, entry.size - room)]);
}
