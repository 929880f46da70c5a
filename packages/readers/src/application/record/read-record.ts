import { Buffer } from "node:buffer";
import type { Unjudged } from "@doorward/core";
import { tellUnknownRecord } from "../ats/unknown-vendor-record.ts";
import { applicationRecord, type ApplicationRecord } from "./application-record.ts";
import { findBannedField } from "./banned-fields.ts";
import { tellIssue } from "./tell-issue.ts";

/** An application as it was written down, or why it could not be taken and how to mend it. */
export type ReadRecord = { readonly record: ApplicationRecord } | { readonly unjudged: Unjudged };

/** Bytes of the largest record: fifty repositories with a thousand commits each come to 10 MB. */
const mostBytes = 16 * 1024 * 1024;

/** Lists and objects inside each other; the deepest field of a record has eight above it. */
const mostDepth = 32;

/**
 * Reads `application.json`. `name` is its path in the arrival. Bytes are UTF-8. Whatever stands in it, the answer is a
 * record or one sentence, never an exception; the sentence names the field and holds nothing of what was written there.
 */
export function readRecord(source: Uint8Array | string, name: string): ReadRecord {
  const refuse = (reason: string): ReadRecord => ({ unjudged: { path: name, reason } });
  const size = typeof source === "string" ? Buffer.byteLength(source) : source.byteLength;
  if (size > mostBytes) return refuse("it is larger than 16 MB; leave out commits of repositories");
  const text = decode(source);
  if (text === undefined) return refuse("it is not written in UTF-8; save it as such");
  if (isTooDeep(text))
    return refuse(`its lists and objects lie more than ${mostDepth} deep; write it as docs/application.md says`);
  const parsed = parse(text);
  if ("why" in parsed) return refuse(parsed.why);
  const unknown = tellUnknownRecord(parsed.value);
  if (unknown !== undefined) return refuse(unknown);
  const banned = findBannedField(parsed.value);
  if (banned !== undefined)
    return refuse(`it says "${banned}", which must not be asked and is not used here; take it out`);
  const result = applicationRecord.safeParse(parsed.value, { reportInput: true });
  if (result.success) return { record: result.data };
  return refuse(tellIssue(result.error.issues));
}

function decode(source: Uint8Array | string): string | undefined {
  try {
    const text = typeof source === "string" ? source : new TextDecoder("utf-8", { fatal: true }).decode(source);
    return text.replace(/^\uFEFF/u, "");
  } catch {
    return undefined;
  }
}

function parse(text: string): { readonly value: unknown } | { readonly why: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const [, line] = / \(line (\d{1,9}) column \d{1,9}\)/u.exec(String(error)) ?? [];
    return { why: `it is not JSON${line === undefined ? "" : `: look at line ${line}`}` };
  }
}

/** Whether brackets outside of texts lie deeper inside each other than any record needs. One step for each character. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isText && letter === "\\") at++;
    else if (letter === '"') isText = !isText;
    else if (!isText && (letter === "[" || letter === "{") && ++depth > mostDepth) return true;
    else if (!isText && (letter === "]" || letter === "}")) depth--;
  }
  return false;
}
