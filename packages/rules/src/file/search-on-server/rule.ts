import { defineRule, type Detection, type FileContent, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";
import { isStrange, readServerPath } from "../server-paths.ts";

/** Fires on a library, saved search or link to a search of Windows that shows a server of the internet as a folder. */
export const rule = defineRule({
  id: "file/search-on-server",
  kind: "file",
  title:
    "A search or library of Windows was sent that shows a stranger's server as if it were a folder of the computer.",
  strength: "decisive",
  family: "lure",
  techniques: ["T1204.002", "T1105", "T1187"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Trellix, Beyond File Search: the search-ms protocol, 2023-07-26" },
    { title: "Microsoft, CVE-2025-24054, a library file that gives away a password's hash, 2025-03-11" },
  ],
  detect: findSearches,
});

function findSearches({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files).flatMap((fact) =>
      contentsOf(fact, "opens-address")
        .filter((content) => showsServer(content, fact))
        .map(({ at }) => at),
    ),
  );
}

function showsServer({ target = "" }: FileContent, { type }: FileFact): boolean {
  // A search by its address carries the place in it: search-ms:query=…&crumb=location:\\server\folder.
  const isSearch = /^search(?:-ms)?:/iu.test(target);
  if (!isSearch && type !== "windows-search") return false;
  const place = isSearch ? /location:([^&]{1,2000})/iu.exec(decode(target))?.[1] : target;
  const server = readServerPath(place ?? "");
  return server !== undefined && isStrange(server);
}

function decode(text: string): string {
  return text.replace(/%([\da-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
