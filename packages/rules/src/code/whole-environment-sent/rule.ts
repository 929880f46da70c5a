import { defineRule, type Effect } from "@doorward/core";
import { followCopies } from "../secret-places.ts";
import { goesToWrittenAddress } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where the whole environment, not a named part of it, is sent to an address that the code holds. */
export const rule = defineRule({
  id: "code/whole-environment-sent",
  kind: "code",
  title: "It sends all your environment variables, with the keys and tokens in them, to somebody else.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1041", "T1552.001", "T1082"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of take-home samples, 2026-04-08" },
    { title: "Dossier of a Web3 poker lure, 2026-06" },
  ],
  detect: (facts) => {
    const follow = followCopies(facts);
    const sends = (effect: Effect) =>
      effect.kind === "request" &&
      goesToWrittenAddress(effect) &&
      [...effect.subject.origins, ...follow(effect.payload)].some(({ kind }) => kind === "whole-environment");
    return tellTogether(facts, facts.effects.filter(sends));
  },
});
