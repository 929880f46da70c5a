import type { GitAddress, Wanted } from "./git-address.ts";
import { hosts, type Host } from "./repository-hosts.ts";

const segmentText = /^[A-Za-z0-9_~.][A-Za-z0-9_~.-]*$/u;
const commitId = /^[0-9a-f]{7,64}$/u;

/** The repository that a page of a known host shows, and which part of it; undefined for other pages and hosts. */
export function readRepositoryPage(url: URL): GitAddress | undefined {
  const name = url.hostname.replace(/^www\./u, "");
  const host = hosts.get(name);
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  if (host === undefined || host.reserved.has(segments[0] ?? "")) return undefined;
  const split = splitSegments(host, segments);
  const isNamed = split.repository.length >= 2 && split.repository.every((segment) => segmentText.test(segment));
  const wanted = isNamed ? readWanted(host, split.page) : undefined;
  if (wanted === undefined) return undefined;
  const path = split.repository.join("/").replace(/\.git$/u, "");
  const login = url.username === "" ? "" : `${url.username}${url.password === "" ? "" : `:${url.password}`}@`;
  return { url: `https://${login}${name}/${path}.git`, wanted };
}

function splitSegments(
  host: Host,
  segments: readonly string[],
): { repository: readonly string[]; page: readonly string[] } {
  if (host.repository.kind === "segments") {
    const { count } = host.repository;
    return { repository: segments.slice(0, count), page: segments.slice(count) };
  }
  const mark = segments.indexOf(host.repository.mark);
  if (mark < 0) return { repository: segments, page: [] };
  return { repository: segments.slice(0, mark), page: segments.slice(mark + 1) };
}

/** Undefined when the page is a file to download, which is another kind of arrival. */
function readWanted(host: Host, [kind = "", ...rest]: readonly string[]): Wanted | undefined {
  const page = Object.hasOwn(host.pages, kind) ? host.pages[kind] : undefined;
  const [first = "", ...others] = rest;
  if (page === "file") return undefined;
  if (page === "branch") return readBranch(rest);
  if (page === "typed") return first === "commit" ? readCommit(others[0]) : readBranch(others);
  if (page === "commit") return readCommit(first);
  if (page === "pull" && host.pullReference !== undefined && /^\d{1,9}$/u.test(first))
    return { kind: "reference", name: host.pullReference.replace("#", first) };
  return { kind: "head" };
}

function readCommit(id = ""): Wanted {
  return commitId.test(id) ? { kind: "commit", id } : { kind: "head" };
}

function readBranch(segments: readonly string[]): Wanted {
  try {
    const text = segments.map(decodeURIComponent).join("/");
    return text === "" || /[\0-\x20\x7f]/u.test(text) ? { kind: "head" } : { kind: "branch", text };
  } catch {
    return { kind: "head" };
  }
}
