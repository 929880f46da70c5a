import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { isRunning } from "../sent-files.ts";
import { listTwiceNamed } from "../twice-named.ts";

/** Fires on an attachment with two names of which one has the ending of something that runs, and which is a program indeed. */
export const rule = defineRule({
  id: "message/program-named-twice",
  kind: "message",
  title: "A program in the mail is called a document or a picture for one mail program and a program for another.",
  strength: "decisive",
  family: "evasion",
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
  detect: findPrograms,
});

function findPrograms(facts: MessageFacts): Detection[] {
  const places = new Map(listTwiceNamed(facts).flatMap(({ names, at }) => names.map((name) => [name, at] as const)));
  return facts.attachments.filter(isRunning).flatMap(({ name, at }) => {
    const odd = places.get(name);
    return odd === undefined ? [] : [{ evidence: [odd, at] }];
  });
}
