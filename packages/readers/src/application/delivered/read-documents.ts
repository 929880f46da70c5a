import { createHash } from "node:crypto";
import type {
  ApplicationDocumentFact,
  ApplicationTrace,
  PartlyRead,
  PictureSketch,
  TextSketch,
  Unjudged,
} from "@doorward/core";
import { decodeText } from "../../text/decode.ts";
import { readBytes } from "../../tree/bytes.ts";
import type { Tree } from "../../tree/tree.ts";
import { sketchPicture } from "../picture/sketch-picture.ts";
import { readDocument, type DocumentText } from "../resume/document-text.ts";
import { findDocumentFacts } from "../resume/find-document-facts.ts";
import { sketchText } from "../sketch/sketch-text.ts";
import type { FileUse } from "./name-files.ts";
import type { ApplicationFile } from "./open-application.ts";

/** What the files of an application tell. */
export interface ReadDocuments {
  /** The first resume that has words. */
  readonly resume: { readonly path: string; readonly text: string } | undefined;
  readonly documents: ApplicationDocumentFact[];
  readonly traces: ApplicationTrace[];
  readonly texts: TextSketch[];
  readonly pictures: PictureSketch[];
  readonly unjudged: Unjudged[];
  readonly partly: PartlyRead[];
}

/** What reading them depends on. */
export interface DocumentOptions {
  readonly tree: Tree;
  readonly uses: ReadonlyMap<string, FileUse>;
  readonly advert: string | undefined;
  readonly fileBytes: number;
  readonly skip: ReadonlySet<string>;
  readonly announce: (path: string) => void;
}

/** Texts shorter than this many words are greetings, and alike by themselves. */
const leastWords = 40;
const mostRead = 50;
const tooMany = `it was not read: ${mostRead} documents of an application are; hand in what belongs to it alone`;
const noResume =
  "which document is the resume is not clear, so that no contacts and times were taken from it; name the resume in `files`, or call it resume";

/** Reads resumes, letters and pictures: their words, their looks, and what is odd about them. */
export function readDocuments(files: readonly ApplicationFile[], options: DocumentOptions): ReadDocuments {
  const read: ReadDocuments = {
    resume: undefined,
    documents: [],
    traces: [],
    texts: [],
    pictures: [],
    unjudged: [],
    partly: [],
  };
  const all = files.filter(({ path }) => options.uses.get(path) !== "other");
  const isResume = ({ path }: ApplicationFile) => options.uses.get(path) === "resume";
  // The resume first, so that it is read however many letters lie before it.
  const wanted = [...all.filter(isResume), ...all.filter((file) => !isResume(file))].slice(0, mostRead);
  const unclear = wanted.filter(({ path }) => options.uses.get(path) === "unclear");
  for (const { path } of unclear) read.partly.push({ path, reason: noResume });
  for (const { path } of all.filter((file) => !wanted.includes(file))) read.unjudged.push({ path, reason: tooMany });
  let resume: ReadDocuments["resume"];
  for (const file of wanted) {
    if (options.skip.has(file.path)) continue;
    options.announce(file.path);
    const use = options.uses.get(file.path);
    const bytes = readBytes(file.bytes, Math.min(file.size, options.fileBytes));
    if (use === "photo" || use === "avatar") readPicture(file, use, bytes, read);
    else {
      const text = readWords(file, bytes, options, read);
      if (use === "resume" && text !== undefined) resume ??= { path: file.path, text: text.seen };
    }
    // The same avatar and the same form are many people's; the same resume, letter or photograph is somebody's.
    if (use !== "avatar") read.traces.push(traceFile(file, bytes));
  }
  return resume === undefined ? read : { ...read, resume };
}

function readWords(
  { path, type }: ApplicationFile,
  bytes: Buffer,
  { tree, advert, uses, fileBytes }: DocumentOptions,
  read: ReadDocuments,
): DocumentText | undefined {
  const document = readDocument({ type, bytes, member: (name) => readMember(tree, `${path}!/${name}`, fileBytes) });
  if ("why" in document) {
    read.unjudged.push({ path, reason: document.why });
    return undefined;
  }
  const isLetter = uses.get(path) === "letter";
  // A letter answers the advert, in its words.
  read.documents.push(...findDocumentFacts(path, document, isLetter ? undefined : advert));
  for (const reason of document.shortfalls) read.partly.push({ path, reason });
  const { minima, words } = sketchText(document.seen);
  if (words >= leastWords) read.texts.push({ minima, words, at: { path, excerpt: "its words" } });
  return document;
}

function readMember({ entries }: Tree, path: string, longest: number): string {
  const entry = entries.find((each) => each.kind === "file" && each.path === path);
  return entry?.kind === "file" ? decodeText(readBytes(entry.bytes, Math.min(entry.size, longest))) : "";
}

function readPicture({ path }: ApplicationFile, use: "photo" | "avatar", bytes: Buffer, read: ReadDocuments): void {
  const sketch = sketchPicture(bytes);
  if ("why" in sketch) read.partly.push({ path, reason: `${sketch.why}; it was not compared with others` });
  else read.pictures.push({ hashes: sketch.hashes, is: use, at: { path, excerpt: `the ${use}` } });
}

function traceFile({ path }: ApplicationFile, bytes: Buffer): ApplicationTrace {
  const value = createHash("sha256").update(bytes).digest("hex");
  return { type: "file", value, at: { path, excerpt: "the file as it is" } };
}
