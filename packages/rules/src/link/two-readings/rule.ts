import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on the second reading of a text whose host depends on the program that reads it. */
export const rule = defineRule({
  id: "link/two-readings",
  kind: "link",
  title: "Programs disagree about which site it leads to.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036", "T1027", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [
    { title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" },
    {
      title: "RFC 3986, section 7.6: Semantic Attacks, 2005-01",
      url: "https://www.rfc-editor.org/rfc/rfc3986#section-7.6",
    },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => (link.via === "other-reading" ? (link.host?.shown ?? link.text) : undefined)),
});
