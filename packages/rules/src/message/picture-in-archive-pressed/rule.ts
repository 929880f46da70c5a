import { defineRule } from "@doorward/core";
import { isConversation, listClosedPictures, listPressure } from "../conversations.ts";

/** Fires when pictures come in a closed file together with anger, threats, haste or insistence. */
export const rule = defineRule({
  id: "message/picture-in-archive-pressed",
  kind: "message",
  title: "Pictures come in a closed file, and the sender presses for it to be opened.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FINRA, alert on Zhong Stealer in support chats, 2025" },
    { title: "ANY.RUN, Zhong Stealer, 2025-02-18" },
  ],
  detect: (facts) => {
    const pictures = isConversation(facts) ? listClosedPictures(facts) : [];
    const pressure = listPressure(facts);
    return pictures.length === 0 || pressure.length === 0 ? [] : [{ evidence: [...pictures, ...pressure] }];
  },
});
