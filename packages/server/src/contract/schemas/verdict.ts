import { families, strengths, type ObservableType, type VerdictPart } from "@doorward/core";
import { z } from "zod";
import { door, kind, outcome } from "./parts.ts";

const place = {
  path: z.string().describe("Inside the arrival, with `/`; a member of an archive reads `outer.zip!/inner/file`."),
  line: z.int().exactOptional().describe("From 1."),
  column: z.int().exactOptional().describe("From 1, in UTF-16 code units."),
  revision: z.string().exactOptional().describe("The branch, tag or commit, when it is not what was delivered."),
};

const step = z
  .object({
    kind: z.enum(["trigger", "runs", "reads", "decodes", "fetches", "does"]),
    text: z.string(),
    place: z.object(place),
  })
  .meta({ id: "Step" });

/** A rule's statement about an arrival. */
export const finding = z
  .object({
    rule: z.string().describe("`<kind>/<rule-id>`, the name of the rule's page."),
    title: z.string(),
    strength: z.enum(strengths),
    family: z.enum(families),
    techniques: z.array(z.string()).describe("MITRE ATT&CK."),
    evidence: z.array(z.object({ ...place, excerpt: z.string().describe("Made inert for display.") })),
    chain: z.array(step),
    innocentCauses: z
      .array(z.string())
      .exactOptional()
      .describe("About people: what would explain it innocently, as whole sentences."),
    verify: z.string().exactOptional().describe("About people: what to verify next."),
  })
  .meta({ id: "Finding" });

/** What can be seen again. */
export const observableTypes = [
  "domain",
  "url",
  "address",
  "email",
  "wallet",
  "hash",
  "handle",
  "package",
  "phone",
  "document-text",
  "image",
  "device",
  "person-document",
  "postal-address",
  "bank-account",
] as const satisfies readonly ObservableType[];

/** A canonical value that can be seen again in another arrival. */
export const observable = z
  .object({ type: z.enum(observableTypes), value: z.string() })
  .meta({ id: "Observable", example: { type: "domain", value: "files.example" } });

const unjudged = z.object({ path: z.string(), reason: z.string(), revision: z.string().exactOptional() });

const part: z.ZodType<VerdictPart> = z
  .object({
    path: z.string(),
    is: z.string().describe("What it is: `mail`, `zip archive`."),
    verdict: outcome,
    get parts() {
      return z.array(part);
    },
  })
  .meta({ id: "VerdictPart" });

/** The parts of a verdict, for it and for what an arrival answers with. */
export const verdictParts = {
  door,
  arrival: z.object({
    kind,
    name: z.string().describe("What the sender called it; text of a stranger."),
    sha256: z.string().exactOptional(),
  }),
  verdict: outcome,
  because: z.string().describe("One sentence why."),
  chain: z.array(step),
  next: z.array(z.string()).describe("What to do now, in order."),
  findings: z.array(finding),
  accepted: z
    .array(z.object({ finding, reason: z.string(), until: z.string() }))
    .describe("Findings that somebody answers for; they did not count."),
  unjudged: z.array(unjudged).describe("What matters and could not be read. With one of these nothing is clear."),
  partly: z.array(z.object({ path: z.string(), reason: z.string() })),
  parts: z.array(part).exactOptional(),
  observables: z.array(observable),
  rules: z.string().describe("The version of the rules that judged."),
  tookMs: z.number(),
};
