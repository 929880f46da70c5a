import { cutBefore } from "./cut.ts";

/** What an address of a package says: which host it lies on and, on a forge, in which repository. */
export interface Address {
  /** In lower case; empty for a path or a text that is no address. */
  readonly host: string;
  /** `owner/name` in lower case when the address is a Git repository; empty otherwise. */
  readonly repository: string;
  readonly path: string;
  readonly isGit: boolean;
}

const longestAddress = 4096;
const nowhere: Address = { host: "", repository: "", path: "", isGit: false };

/** The prefixes by which npm, yarn, pnpm, bun, Composer and Bundler shorten forges. */
const forges = new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
  ["gist", "gist.github.com"],
]);

/** Hosts that serve what lies in a forge's repositories. */
const forgeMirrors = new Map([
  ["codeload.github.com", "github.com"],
  ["api.github.com", "github.com"],
  ["www.github.com", "github.com"],
  ["ssh.github.com", "github.com"],
  ["raw.githubusercontent.com", "github.com"],
]);

/** Reads an address in any of the ways in which package managers write one: URL, `git@host:path`, `github:owner/name`. */
export function readAddress(text: string): Address {
  const cut = text.slice(0, longestAddress).trim();
  const short = /^(github|gitlab|bitbucket|gist):(?!\/\/)/u.exec(cut);
  if (short !== null) return onForge(forges.get(short[1] ?? "") ?? "", cut.slice(short[0].length));
  if (/^[\w-][\w.-]*\/[\w.-]+(?:#|$)/u.test(cut)) return onForge("github.com", cut);
  const copied = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@([\w.-]+):(?!\d+\/)/u.exec(cut);
  if (copied !== null) return onForge((copied[1] ?? "").toLowerCase(), cut.slice(copied[0].length));
  return readUrl(cut);
}

/** The host under which a forge is known, whichever of its machines an address names. */
export function nameForge(host: string): string {
  return forgeMirrors.get(host) ?? host;
}

function readUrl(text: string): Address {
  const bare = text.replace(/^(?:git|registry|sparse)\+/u, "");
  if (!URL.canParse(bare)) return nowhere;
  const url = new URL(bare);
  if (url.hostname === "") return nowhere;
  const forge = nameForge(url.hostname);
  const isForge = forge === "github.com" || forge === "gitlab.com" || forge === "bitbucket.org";
  const isGit = /^git(?:\+|:|@)|^ssh:/u.test(text) || /\.git(?:$|[#?@])/u.test(text) || forge !== url.hostname;
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const from = url.hostname === "api.github.com" && parts[0] === "repos" ? 1 : 0;
  const repository = isGit || isForge ? nameRepository(parts.slice(from, from + 2).join("/")) : "";
  return { host: url.hostname, repository, path: url.pathname, isGit };
}

function onForge(host: string, rest: string): Address {
  const path = cutBefore(rest, "#", "?");
  return { host, repository: nameRepository(path), path: `/${path}`, isGit: true };
}

function nameRepository(path: string): string {
  const [owner, name] = path.replace(/^\/+/u, "").split("/");
  return `${owner ?? ""}/${name ?? ""}`.replace(/\.git$/u, "").toLowerCase();
}
