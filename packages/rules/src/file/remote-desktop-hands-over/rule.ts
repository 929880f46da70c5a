import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";
import { mayBeStrange } from "../server-paths.ts";

/** Fires on a remote desktop file that connects to a computer outside and hands over drives or keys. */
export const rule = defineRule({
  id: "file/remote-desktop-hands-over",
  kind: "file",
  title: "A remote desktop file was sent that gives a computer outside the files or keys of this one.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1021.001", "T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Midnight Blizzard sends signed RDP files, 2024-10-29" }],
  detect: findFiles,
});

/** What people would not hand to a stranger. The clipboard and printers are handed over by default. */
const precious = /^hands over (?:drives|smart cards|passkeys|devices)$/u;

function findFiles({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files)
      .filter(leadsOutside)
      .flatMap((fact) =>
        contentsOf(fact, "profile-setting")
          .filter(({ target = "" }) => precious.test(target))
          .map(({ at }) => at),
      ),
  );
}

function leadsOutside(fact: FileFact): boolean {
  if (fact.type !== "remote-desktop") return false;
  return contentsOf(fact, "opens-address").some(({ target = "" }) => {
    const host = target
      .trim()
      .toLowerCase()
      .replace(/:\d{1,5}$/u, "");
    return mayBeStrange({ host, isWeb: false, path: "" });
  });
}
