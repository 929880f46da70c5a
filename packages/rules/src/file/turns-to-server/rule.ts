import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";
import { mayBeStrange, readServerPath } from "../server-paths.ts";

/** Fires on a small file of Windows that leads to a share on the internet, be it only for its picture. */
export const rule = defineRule({
  id: "file/turns-to-server",
  kind: "file",
  title:
    "A file was sent that makes Windows turn to a server outside, and sign in there, as soon as it is seen or opened.",
  strength: "strong",
  family: "lure",
  techniques: ["T1187", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Forced Authentication (T1187), v19, 2026-04" }],
  detect: findFiles,
});

/** Types that people are not sent by colleagues; shortcuts to folders of the office's servers are. */
const types: ReadonlySet<string> = new Set([
  "internet-shortcut",
  "windows-search",
  "explorer-command",
  "desktop-theme",
  "setup-information",
  "web-query",
]);

function findFiles({ files }: FileFacts): Detection[] {
  const small = listDelivered(files).filter(({ type }) => types.has(type));
  return tellOnce(
    small.flatMap((fact) =>
      contentsOf(fact, "opens-address")
        .filter(({ target = "" }) => {
          const server = readServerPath(target);
          return server !== undefined && mayBeStrange(server);
        })
        .map(({ at }) => at),
    ),
  );
}
