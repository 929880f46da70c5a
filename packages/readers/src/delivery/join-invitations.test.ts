import assert from "node:assert/strict";
import { test } from "node:test";
import type { CorrespondentRole, MessageMedium, MessageReading } from "@doorward/core";
import { joinInvitations } from "./join-invitations.ts";

function make(path: string, medium: MessageMedium, role: CorrespondentRole): MessageReading {
  const at = { path, excerpt: path };
  return {
    at,
    medium,
    source: "",
    isNested: path.includes("!/"),
    subject: "",
    sentAt: "",
    correspondents: [{ role, name: "", address: `${role}@${path}`, domain: "", isFreeMail: false, at }],
    claims: [],
    oddities: [],
    entries: [],
    cues: [],
    commands: [],
    links: [],
    written: [],
    attachments: [],
    contents: [],
    history: { blocks: 0, repeats: 0, insistences: 0, at: [] },
    isBulk: false,
  };
}

test("an invitation inside a mail knows who sent the mail", () => {
  const joined = joinInvitations([
    make("a.eml", "mail", "from"),
    make("a.eml!/files.zip!/b.ics", "invitation", "organizer"),
    make("c.ics", "invitation", "organizer"),
    make("a.eml!/d.eml", "mail", "from"),
  ]);
  assert.deepEqual(
    joined.map(({ correspondents }) => correspondents.map(({ address }) => address).join(" ")),
    ["from@a.eml", "from@a.eml organizer@a.eml!/files.zip!/b.ics", "organizer@c.ics", "from@a.eml!/d.eml"],
  );
});
