import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { listRisky } from "../sent-files.ts";

/** Fires on mail that two programs read in two ways and that brings what runs or what nobody can look into. */
export const rule = defineRule({
  id: "message/program-read-two-ways",
  kind: "message",
  title: "The mail is built so that some programs see a file that runs or is locked, and others do not.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027", "T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Chen, Defensive Handling of MIME Parsing Ambiguities in Email Delivery, Internet-Draft, 2026-03-12" },
    { title: "RFC 2231, MIME Parameter Value Extensions, 1997-11", url: "https://www.rfc-editor.org/rfc/rfc2231" },
  ],
  detect: findHiddenFiles,
});

function findHiddenFiles(facts: MessageFacts): Detection[] {
  const places = facts.oddities.filter(({ kind }) => kind === "conflicting-structure").map(({ at }) => at);
  if (places.length === 0) return [];
  return listRisky(facts).map(({ at }) => ({ evidence: [...places.slice(0, 3), at] }));
}
