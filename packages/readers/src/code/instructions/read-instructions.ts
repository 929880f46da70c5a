import type { Instruction, Place } from "@doorward/core";
import { decodeText } from "../../text/decode.ts";
import { evidenceOf } from "../../text/excerpt.ts";
import { indexLines } from "../../text/lines.ts";
import { readBytes } from "../../tree/bytes.ts";
import type { TreeView } from "../../tree/view.ts";
import type { CommentSeen } from "./comment.ts";
import { findHeadComments } from "./head-comment.ts";
import { findOrders, type Order } from "./orders.ts";
import { isDocument, isProgram, mayAsk } from "./which-files.ts";

const documentBytes = 512_000;
const allDocumentBytes = 12_000_000;
const allCommentCharacters = 12_000_000;
const headBytes = 8192;
const mostDocuments = 3000;
const mostPrograms = 1500;
const mostInstructions = 300;

/**
 * The sentences of an arrival that ask a person, or an assistant that reads along, to do something that opens the door:
 * in its documents, in the descriptions of its manifests, and in comments. Comments are those handed in; without them
 * the comments at the head of its programs are read. Documents are read up to their first 512,000 bytes, and up to
 * 12 MB in all, those nearest to the top first.
 */
export function readInstructions(view: TreeView, comments?: readonly CommentSeen[]): Instruction[] {
  const found: Instruction[] = [];
  const paths = view.paths.filter(mayAsk);
  const documents = paths.filter(isDocument).toSorted((a, b) => countFolders(a) - countFolders(b));
  let left = allDocumentBytes;
  for (const path of documents.slice(0, mostDocuments)) {
    if (found.length >= mostInstructions || left <= 0) break;
    const text = readStart(view, path, Math.min(documentBytes, left));
    left -= text.length;
    found.push(...readText(path, text, "document", { line: 1, column: 1 }));
  }
  let leftOfComments = allCommentCharacters;
  for (const comment of comments ?? readHeads(view, paths)) {
    if (found.length >= mostInstructions || leftOfComments <= 0) break;
    leftOfComments -= comment.text.length;
    found.push(...readText(comment.path, comment.text, "comment", comment));
  }
  return uniqueInstructions(found).slice(0, mostInstructions);
}

function countFolders(path: string): number {
  return path.split("/").length;
}

function readHeads(view: TreeView, paths: readonly string[]): CommentSeen[] {
  return paths
    .filter(isProgram)
    .slice(0, mostPrograms)
    .flatMap((path) => findHeadComments(path, readStart(view, path, headBytes)));
}

/** `start`: where the text begins in its file. */
function readText(
  path: string,
  text: string,
  source: Instruction["source"],
  start: { readonly line: number; readonly column: number },
): Instruction[] {
  const lines = indexLines(text);
  return findOrders(path, text).map((order) => {
    const { line, column } = lines.locate(order.offset);
    const place = { path, line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
    return makeInstruction(order, place, source);
  });
}

function makeInstruction(order: Order, place: Place, source: Instruction["source"]): Instruction {
  const { topic, shown, command, branch, isHidden } = order;
  return {
    topic,
    at: evidenceOf(place, shown),
    source,
    ...(command === undefined ? {} : { command }),
    ...(branch === undefined ? {} : { branch }),
    ...(isHidden ? { hidden: true } : {}),
  };
}

function readStart(view: TreeView, path: string, longest: number): string {
  const entry = view.file(path);
  if (entry === undefined) return "";
  try {
    return decodeText(readBytes(entry.bytes, Math.min(entry.size, longest)));
  } catch {
    // A file that cannot be opened is told as not judged by the reader of its kind.
    return "";
  }
}

function uniqueInstructions(found: readonly Instruction[]): Instruction[] {
  const byKey = new Map<string, Instruction>();
  for (const instruction of found) {
    const { topic, at } = instruction;
    const key = `${topic} ${at.path} ${at.line} ${at.excerpt}`;
    if (!byKey.has(key)) byKey.set(key, instruction);
  }
  return [...byKey.values()];
}
