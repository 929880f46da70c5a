import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on a search of Windows that names a place on a server. */
export const rule = defineRule({
  id: "link/search-of-server",
  kind: "link",
  title: "It makes Windows show files of a stranger's server as if they were your own.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1204.001", "T1187", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "program",
  references: [{ title: "Trellix, Beyond File Search: misuse of search-ms, 2023-07-26" }],
  detect: (facts) =>
    tellLinks(facts, (link) => (searches.has(link.scheme) && isAway.test(link.text) ? link.text : undefined)),
});

const searches: ReadonlySet<string> = new Set(["search", "search-ms"]);
const isAway = /location(?::|%3a)(?:\\\\|%5c%5c|\/\/|https?)/iu;
