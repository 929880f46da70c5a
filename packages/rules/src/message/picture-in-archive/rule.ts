import { defineRule } from "@doorward/core";
import { isConversation, listClosedPictures } from "../conversations.ts";

/** Fires on archives, programs and shared files that are handed over as pictures. */
export const rule = defineRule({
  id: "message/picture-in-archive",
  kind: "message",
  title: "What is said to be a picture comes in a closed file.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036.008", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, support facts, sections 1 and 3.6, 2026-11-20" },
    { title: "FINRA, alert on Zhong Stealer in support chats, 2025" },
  ],
  detect: (facts) => {
    const pictures = isConversation(facts) ? listClosedPictures(facts) : [];
    return pictures.length === 0 ? [] : [{ evidence: pictures }];
  },
});
