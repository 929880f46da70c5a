import type { Shapes } from "../../shared/api/contract.ts";
import type { Tone } from "../../shared/parts/state-word.tsx";

/** What feeds tell of. */
export const feedNames: Readonly<Record<string, string>> = {
  events: "Accesses",
  tickets: "Tickets",
  contacts: "Calls, chats, mails",
};

/** Whether a feed can be trusted now, in a word. */
export function tellFeed(
  feed: Pick<Shapes["AccessFeed"], "lastAt" | "isSuspending" | "silentMinutes" | "usualGapMinutes">,
): { readonly tone: Tone; readonly word: string } {
  const { lastAt, isSuspending, silentMinutes, usualGapMinutes } = feed;
  if (isSuspending) return { tone: "ill", word: "Suspends counts" };
  if (lastAt === null) return { tone: "off", word: "Nothing yet" };
  const isSilent = silentMinutes !== null && usualGapMinutes !== null && silentMinutes > usualGapMinutes;
  return isSilent ? { tone: "attention", word: "Silent" } : { tone: "well", word: "Speaking" };
}
