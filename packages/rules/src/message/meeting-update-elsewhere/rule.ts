import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listArchiveLinks, listProgramLinks } from "../linked-files.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on an update of a meeting program with a link that resembles it, or to a program, at a stranger's. */
export const rule = defineRule({
  id: "message/meeting-update-elsewhere",
  kind: "message",
  title: "The message has a meeting program updated from a place that is not its maker's.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.002", "T1204.001", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Sapphire Sleet, 2026-04-16" }],
  detect: (facts) => {
    const asks = listAsks(facts, "update-program");
    const talk = listAsks(facts, "meeting");
    if (asks.length === 0 || talk.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    const strange = listStrangeLinks(facts);
    const alike = strange.filter(({ facts: { links } }) =>
      links.some(
        ({ resemblances, words }) =>
          resemblances.some(({ category }) => category === "meeting") || words.some(({ topic }) => topic === "update"),
      ),
    );
    const links = [...alike, ...listProgramLinks(strange), ...listArchiveLinks(strange)];
    return links.length === 0 || facts.links.length > mostLinks ? [] : [{ evidence: listPlaces(links, asks, talk) }];
  },
});

/** Lures link to one thing or two; newsletters to everything. */
const mostLinks = 15;
