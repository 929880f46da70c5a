import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";
import { isStrange, readServerPath } from "../server-paths.ts";

/** Fires on a shortcut to a program, script or archive on a server of the internet that Windows opens like a folder. */
export const rule = defineRule({
  id: "file/program-on-server",
  kind: "file",
  title:
    "A shortcut was sent that opens a program straight from a server on the internet, as if it lay on the computer.",
  strength: "decisive",
  family: "download-and-run",
  techniques: ["T1204.002", "T1105", "T1218"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Check Point, CVE-2025-33053: an internet shortcut and WebDAV, 2025-06-10" }],
  detect: findShortcuts,
});

/** What Windows starts from a share as if it were its own, and what it opens to get at such. */
const started =
  /\.(?:exe|scr|pif|com|cpl|msi|msix|appinstaller|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|url|library-ms|search-ms|jar|zip|iso|img|vhdx?|settingcontent-ms|chm|reg|inf|dll|xll)$/iu;

function findShortcuts({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files).flatMap((fact) =>
      contentsOf(fact, "opens-address")
        .filter(isProgramAbroad)
        .map(({ at }) => at),
    ),
  );
}

function isProgramAbroad({ target = "" }: FileContent): boolean {
  const server = readServerPath(target);
  return server !== undefined && isStrange(server) && started.test(server.path);
}
