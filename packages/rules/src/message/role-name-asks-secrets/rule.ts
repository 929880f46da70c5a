import { defineRule, type CueTopic, type MessageFacts } from "@doorward/core";
import { isConversation, listCues } from "../conversations.ts";

/** Fires when a stranger with the name of a role or a service asks for secrets, codes, commands or control. */
export const rule = defineRule({
  id: "message/role-name-asks-secrets",
  kind: "message",
  title: "Somebody who calls themselves support or a service asks for secrets or control.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1566.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Unit 42, a help desk that is none in a chat program, 2026-06-28" },
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) => {
    if (!isConversation(facts)) return [];
    const branded = listBranded(facts);
    const asked = listCues(facts, "them", asks).filter(({ entry, topic, value }) => {
      // Everybody shares a screen in a call; control of it is something else.
      if (topic === "screen-control" && value !== "control") return false;
      const name = facts.entries[entry]?.name ?? "";
      return roleWords.test(name.slice(0, 100)) || branded.has(name);
    });
    return asked.length === 0 ? [] : [{ evidence: asked.map(({ at }) => at) }];
  },
});

const asks: ReadonlySet<CueTopic> = new Set([
  "seed-phrase",
  "credential",
  "one-time-code",
  "remote-support",
  "screen-control",
  "paste-command",
]);

/** Roles that people give themselves; a name in which one stands as a word. */
const roleWords =
  /(?:^|[^a-z])(?:support|supporter|admin|administrator|moderator|help ?desk|service ?desk|it team|security|verification|customer (?:care|service)|official|captcha)(?:$|[^a-z])/iu;

/** Names that are made of a service's name. */
function listBranded({ correspondents }: MessageFacts): ReadonlySet<string> {
  return new Set(
    correspondents.flatMap(({ role, name, named }) =>
      role !== "agent" && named.some(({ isOwn, isCommon }) => !isOwn && !isCommon) ? [name] : [],
    ),
  );
}
