import { defineRule, type Effect } from "@doorward/core";
import { followCopies } from "../secret-places.ts";
import { holdsPersonalData } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where personal files or data leave by a protocol for files and not by a web request. */
export const rule = defineRule({
  id: "code/sent-by-file-transfer",
  kind: "code",
  title: "It copies your own files to another computer by FTP, SSH or a similar way.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1048", "T1048.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const follow = followCopies(facts);
    return tellTogether(
      facts,
      facts.effects.filter(
        (effect) => transfers(effect) && holdsPersonalData([...effect.subject.origins, ...follow(effect.payload)]),
      ),
    );
  },
});

const transferPrograms =
  /^(?:ftp|sftp|scp|rsync|rclone|pscp|lftp|tftp|smbclient|ssh|plink)$|ftplib|basic-ftp|^ftp\(\)|sftp|node-ssh|pysftp|paramiko/iu;

function transfers({ kind, via, subject }: Effect): boolean {
  return (
    kind === "request" && (transferPrograms.test(via) || subject.texts.some((text) => /^(?:ftps?|sftp):/iu.test(text)))
  );
}
