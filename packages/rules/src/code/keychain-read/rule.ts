import { defineRule, type Effect } from "@doorward/core";
import { listTakings } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where code takes the files of a password store, dumps it, or asks it for a key that belongs to a browser. */
export const rule = defineRule({
  id: "code/keychain-read",
  kind: "code",
  title: "It asks your system's password store for the passwords in it.",
  strength: "strong",
  family: "theft",
  techniques: ["T1555.001", "T1555"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
  ],
  detect: (facts) => {
    const files = listTakings(facts).filter(({ secrets }) => secrets.has("keychain"));
    return tellTogether(facts, [...files.map(({ effect }) => effect), ...facts.effects.filter(asksForOthers)]);
  },
});

const browsers = "(?:google )?chrome|chromium|brave|(?:microsoft )?edge|opera|vivaldi|arc|yandex";
/** A program asks for the secret of another one, or for all. Asking for the own one names neither. */
const foreign = new RegExp(
  `^\\S*(?:security|secret-tool|kwallet-query|cmdkey|vaultcmd)(?:\\.exe)? .*(?:dump-keychain|safe storage|export .*-t (?:all|priv)|search --all|/list|["' ](?:${browsers})["']?(?: |$))`,
  "iu",
);

function asksForOthers({ kind, subject }: Effect): boolean {
  return (kind === "read" || kind === "run") && subject.texts.some((text) => foreign.test(text.slice(0, 400)));
}
