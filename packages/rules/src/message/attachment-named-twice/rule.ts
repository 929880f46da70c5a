import { defineRule } from "@doorward/core";
import { listTwiceNamed } from "../twice-named.ts";

/** Fires on an attachment with two names of which one has the ending of something that runs. */
export const rule = defineRule({
  id: "message/attachment-named-twice",
  kind: "message",
  title: "A file in the mail has two names, and under one of them it is a program or a web page.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036", "T1036.008"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "CVE-2024-39929, Exim takes the wrong file name from a header of several lines, 2024-07-04",
      url: "https://nvd.nist.gov/vuln/detail/CVE-2024-39929",
    },
    { title: "RFC 2231, MIME Parameter Value Extensions, 1997-11", url: "https://www.rfc-editor.org/rfc/rfc2231" },
  ],
  detect: (facts) => listTwiceNamed(facts).map(({ at }) => ({ evidence: [at] })),
});
