import { readRepositoryPage } from "./repository-page.ts";

/** A repository that can be fetched, and which part of it was meant. */
export interface GitAddress {
  /** What Git is given. It never begins with `-`. */
  readonly url: string;
  readonly wanted: Wanted;
}

/** Which state of the repository a person would look at. */
export type Wanted =
  | { readonly kind: "head" }
  /** A branch or tag, perhaps with a path behind it: pages write both in one. */
  | { readonly kind: "branch"; readonly text: string }
  | { readonly kind: "commit"; readonly id: string }
  /** The full name under which a host keeps a pull request. */
  | { readonly kind: "reference"; readonly name: string };

const controls = /[\0-\x20\x7f]/u;
const longest = 2000;
/** `git@host:path`, as scp writes it. The user is asked for, so that `npm:name` and `C:\path` are none. */
const secureCopy = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*@[A-Za-z0-9][A-Za-z0-9.-]*:[^-:/\\][^:\\]*$/u;
const transports = new Set(["https:", "http:", "ssh:", "git:"]);

/**
 * Reads a Git address as people write it: `git@host:path`, `ssh://`, `git://`, any web address that ends with `.git`, and
 * pages of repositories at hosts we know. Undefined for anything else, such as a local path.
 */
export function readGitAddress(text: string): GitAddress | undefined {
  if (text.length > longest || controls.test(text) || text.startsWith("-")) return undefined;
  if (secureCopy.test(text)) return { url: text, wanted: { kind: "head" } };
  const plain = text.replace(/^git\+(?=[a-z]+:)/u, "");
  const url = URL.parse(plain);
  if (url === null || !transports.has(url.protocol) || url.hostname === "" || url.hostname.startsWith("-"))
    return undefined;
  const page = url.protocol.startsWith("http") ? readRepositoryPage(url) : undefined;
  if (page !== undefined) return page;
  const isNamed = url.pathname.length > 1 && !url.pathname.startsWith("/-");
  if (!isNamed) return undefined;
  if (url.protocol.startsWith("http") && !/\.git\/?$/u.test(url.pathname)) return undefined;
  const branch = decodeBranch(url.hash.slice(1));
  url.hash = "";
  return { url: url.href, wanted: branch === "" ? { kind: "head" } : { kind: "branch", text: branch } };
}

/** `#branch` behind an address, as package managers write it. */
function decodeBranch(hash: string): string {
  try {
    const branch = decodeURIComponent(hash);
    return controls.test(branch) || branch.startsWith("-") ? "" : branch;
  } catch {
    return "";
  }
}
