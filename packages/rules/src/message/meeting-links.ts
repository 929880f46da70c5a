import type { LinkFacts } from "@doorward/core";

/** The path of a meeting of Zoom, which imitations copy. Source: Zoom, "Joining a meeting by link". */
const meetingPath = /^\/(?:j|wc|w|my|s)\/\d{8,12}(?:\/|$)/u;

/** Whether an address speaks of a meeting itself: by words in its host, or by the path of one. */
export function leadsToMeeting({ links }: LinkFacts): boolean {
  return links.some(
    ({ words, path }) =>
      meetingPath.test(path.slice(0, 200)) || words.some(({ topic, where }) => topic === "meeting" && where !== "path"),
  );
}
