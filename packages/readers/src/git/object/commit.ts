import { isObjectId, type ObjectFormat } from "./object.ts";

/** Who wrote or recorded a commit, and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970; 0 when it cannot be read. */
  readonly time: number;
  /** Minutes by which the clock that was looked at is ahead of UTC. */
  readonly offset: number;
}

/** A commit, without its text. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  /** First line of its text, cut to 200 characters. */
  readonly subject: string;
}

const headerBytes = 262_144;
const mostParents = 1_000;
const subjectLength = 200;
const nobody: Signature = { name: "", email: "", time: 0, offset: 0 };

/** Reads a commit object; undefined when it names no tree. */
export function readCommit(bytes: Buffer, format: ObjectFormat): Commit | undefined {
  const end = bytes.indexOf("\n\n");
  const header = bytes.toString("utf8", 0, Math.min(end < 0 ? bytes.length : end, headerBytes));
  const parents: string[] = [];
  let tree = "";
  let author = nobody;
  let committer = nobody;
  for (const line of header.split("\n")) {
    const space = line.indexOf(" ");
    const value = line.slice(space + 1);
    // A continued line begins with a space, so its key is empty.
    const key = line.slice(0, Math.max(0, space));
    if (key === "tree" && tree === "" && isObjectId(value, format)) tree = value;
    else if (key === "parent" && parents.length < mostParents && isObjectId(value, format)) parents.push(value);
    else if (key === "author") author = readSignature(value);
    else if (key === "committer") committer = readSignature(value);
  }
  if (tree === "") return undefined;
  return { tree, parents, author, committer, subject: readSubject(bytes, end) };
}

/** A commit's text, cut to `longest` bytes. */
export function readCommitText(bytes: Buffer, longest: number): string {
  const end = bytes.indexOf("\n\n");
  return end < 0 ? "" : bytes.toString("utf8", end + 2, Math.min(bytes.length, end + 2 + longest));
}

/** What an annotated tag points at; undefined when it is broken. */
export function readTagTarget(bytes: Buffer, format: ObjectFormat): string | undefined {
  const id = bytes.toString("latin1", 7, 7 + format.idBytes * 2);
  return bytes.toString("latin1", 0, 7) === "object " && isObjectId(id, format) ? id : undefined;
}

function readSubject(bytes: Buffer, end: number): string {
  if (end < 0) return "";
  const text = bytes.toString("utf8", end + 2, Math.min(bytes.length, end + 2 + 4 * subjectLength));
  return (text.split("\n", 1)[0] ?? "").slice(0, subjectLength);
}

/** Reads `Name <mail> seconds zone`. */
function readSignature(text: string): Signature {
  const open = text.indexOf("<");
  const close = text.lastIndexOf(">");
  if (open < 0 || close < open) return nobody;
  const [, seconds = "0", sign = "+", hours = "0", minutes = "0"] =
    /^ (-?\d{1,12})(?: ([+-])(\d\d)(\d\d)|$| )/u.exec(text.slice(close + 1, close + 32)) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return {
    name: text.slice(0, open).trim().slice(0, 200),
    email: text.slice(open + 1, close).slice(0, 200),
    time: Number(seconds),
    offset: sign === "-" && offset > 0 ? -offset : offset,
  };
}
