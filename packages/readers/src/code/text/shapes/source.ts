import { isAscii } from "node:buffer";
import type { Role, ShapeKind } from "@doorward/core";
import { namedType } from "../../../type/named-type.ts";
import { toUTF8 } from "../to-utf8.ts";
import { findKeywords, type KeywordPlaces } from "./keywords.ts";
import { surveyPoints, type PointSurvey } from "./survey-points.ts";
import { groupOf, type FileType } from "../../../type/types.ts";

/** A file as the readers of shapes see it. */
export interface ShapeSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly role: Role;
  /** The type its content and its name settle on. */
  readonly type: FileType;
  /** Where the keywords stand in its bytes, when they were found already. */
  readonly keywords?: KeywordPlaces | undefined;
}

/** What kind of text a file is to the readers of shapes: only some shapes say anything about each. */
type ShapeGround = "program" | "setting" | "markup" | "style" | "data" | "binary";

/** A file made ready: its bytes as UTF-8, and its text once somebody asks for it. */
export interface ShapeText extends Omit<ShapeSource, "bytes" | "keywords"> {
  readonly bytes: Buffer;
  readonly ground: ShapeGround;
  /** The type its name claims. */
  readonly named: FileType | undefined;
  /** Every byte is one character of ASCII, so that offsets of bytes and of text are the same. */
  readonly isAscii: boolean;
  /** Offsets of the keywords of a group, in order. */
  readonly keywords: KeywordPlaces;
  /** What stands beyond ASCII; empty for a text that is all ASCII. */
  readonly points: () => PointSurvey;
  /** At most `length` characters, decoded from the bytes that start at `offset`. */
  readonly slice: (offset: number, length: number) => string;
  /** The bytes from `start` to before `end`, each as one character, so that offsets stay. */
  readonly latin1: (start: number, end: number) => string;
}

/** A shape as it is found: by the offset of its first byte. */
export interface Sighting {
  readonly kind: ShapeKind;
  readonly offset: number;
  readonly measure: number;
  /** Said before the excerpt: "base64 of gzip". */
  readonly note?: string;
  /** Which of many are kept: those that weigh most. The measure, unless said. */
  readonly weight?: number;
}

/** Readers of one kind of shape; each yields what it finds, first places first. */
export type ShapeFinder = (text: ShapeText) => Iterable<Sighting>;

/** Makes a file ready for the readers of shapes. UTF-16 is turned into UTF-8 first. */
export function prepareText({ path, bytes, role, type, keywords: found }: ShapeSource): ShapeText {
  const utf8 = toUTF8(bytes);
  const ascii = isAscii(utf8);
  let keywords = found;
  let points: PointSurvey | undefined;
  return {
    path,
    role,
    type,
    bytes: utf8,
    ground: findGround(type),
    named: namedType(path),
    isAscii: ascii,
    keywords: (group) => (keywords ??= findKeywords(utf8))(group),
    points: () => (points ??= ascii ? noPoints : surveyPoints(utf8)),
    slice: (offset, length) =>
      ascii ? utf8.toString("latin1", offset, offset + length) : decodePart(utf8, offset, length),
    latin1: (start, end) => utf8.toString("latin1", start, end),
  };
}

const noPoints: PointSurvey = { hidden: [], hasMixedLetters: false };
const styles: ReadonlySet<FileType> = new Set<FileType>(["css"]);
const inert: ReadonlySet<FileType> = new Set<FileType>(["graphql", "shader", "sql", "cmake", "notebook", "assembly"]);

function findGround(type: FileType): ShapeGround {
  if (styles.has(type)) return "style";
  if (inert.has(type)) return "data";
  const group = groupOf(type);
  if (group === "script") return "program";
  if (group === "setting") return "setting";
  if (group === "markup") return "markup";
  return group === "text" || group === "pointer" || type === "source-map" ? "data" : "binary";
}

function decodePart(bytes: Buffer, offset: number, length: number): string {
  return bytes.toString("utf8", offset, Math.min(bytes.length, offset + length * 3)).slice(0, length);
}
