import { defineRule, type CueTopic } from "@doorward/core";
import { listCues } from "../conversations.ts";
import { findHandedOver } from "../handed-over.ts";

/** Fires when one person of a chat asks to move elsewhere and hands over a closed or shared file nearby, and there is an offer. */
export const rule = defineRule({
  id: "message/chat-moves-then-hands-over",
  kind: "message",
  title: "Somebody with an offer asks to go on in another chat program and hands over a file.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.003", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of the crypto industry, 2024-09-03" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) => {
    const found = findHandedOver(facts, moves);
    const baits = found.length === 0 ? [] : listCues(facts, "them", bait);
    return baits.length === 0 ? [] : [{ evidence: [...found, ...baits.map(({ at }) => at)] }];
  },
});

const moves: ReadonlySet<CueTopic> = new Set(["move-channel"]);
/** Friends move and send files, too; what strangers have to offer tells them apart. */
const bait: ReadonlySet<CueTopic> = new Set(["job-offer", "interview", "investment", "run-code", "reward"]);
