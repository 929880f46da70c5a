import { defineRule, type AttachmentTrait, type CueTopic } from "@doorward/core";
import { isConversation, listCues } from "../conversations.ts";

/** Fires when a page comes in a ticket or chat and the same message asks to sign in or for credentials. */
export const rule = defineRule({
  id: "message/page-to-sign-in-at",
  kind: "message",
  title: "A file that is a page comes with words that ask to sign in there.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, phishing with changing encodings, 2021-08-12" },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect: (facts) => {
    if (!isConversation(facts)) return [];
    const pages = facts.attachments.filter(
      ({ by, traits }) => by === "them" && traits.some((trait) => page.has(trait)),
    );
    const entries = new Set(pages.map(({ entry }) => entry));
    const asked = listCues(facts, "them", asks).filter(({ entry }) => entries.has(entry));
    return asked.length === 0 ? [] : [{ evidence: [...pages, ...asked].map(({ at }) => at) }];
  },
});

const page: ReadonlySet<AttachmentTrait> = new Set(["page", "page-with-script"]);
const asks: ReadonlySet<CueTopic> = new Set([
  "sign-in",
  "credential",
  "one-time-code",
  "seed-phrase",
  "connect-wallet",
]);
