import type { Cue, CueTopic, MessageFacts } from "@doorward/core";

/** What nobody honest asks for by mail, or what moves money or access. */
const grave: ReadonlySet<CueTopic> = new Set([
  "change-payout",
  "connect-wallet",
  "credential",
  "gift-card",
  "move-funds",
  "one-time-code",
  "paste-command",
  "remote-support",
  "seed-phrase",
  "send-money",
]);

/** What a mail itself asks for that moves money or access. What it quotes or warns of does not count. */
export function listGraveAsks({ cues }: MessageFacts): readonly Cue[] {
  return cues.filter(({ topic, isQuoted }) => grave.has(topic) && !isQuoted);
}
