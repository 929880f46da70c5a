import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on tabs and line breaks that browsers take out. */
export const rule = defineRule({
  id: "link/line-break-inside",
  kind: "link",
  title: "A tab or line break stands inside the address, where no text breaks by itself.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1027", "T1036"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" }],
  detect: (facts) =>
    tellLinks(facts, (link) => (link.oddities.includes("line-break-inside") ? link.canonical : undefined)),
});
