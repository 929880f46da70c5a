import { defineRule, type CodeFacts, type Detection, type Shape } from "@doorward/core";
import { tellWay } from "../chain.ts";

/** Fires on values whose name says "secret" and which are addresses, encoded. */
export const rule = defineRule({
  id: "code/address-as-secret",
  kind: "code",
  title: "A value that is named like a key or a password is in truth the hidden address of a server.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027.013", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Incident report of a development company, 2026-08-25" },
    { title: "Analysis of take-home samples, 2026-04-08" },
  ],
  detect: findAddresses,
});

/** Kubernetes writes every secret in base64, addresses included. */
const manifestOfSecrets = /\.(?:ya?ml|tfvars|tf)$/iu;

function findAddresses(facts: CodeFacts): Detection[] {
  const quiet = new Set(
    facts.files.flatMap(({ path, role }) => (role === "test" || role === "ci" || role === "vendored" ? [path] : [])),
  );
  const byLine = new Map<string, Shape>();
  for (const shape of facts.shapes) {
    const { kind, at } = shape;
    if (kind !== "address-as-secret" || quiet.has(at.path) || manifestOfSecrets.test(at.path)) continue;
    byLine.set(`${at.revision}\n${at.path}\n${at.line}`, shape);
  }
  return [...byLine.values()].map(({ at }) => ({
    evidence: [at],
    chain: [
      ...tellWay(facts, { at }),
      { kind: "decodes", text: "this value, once decoded, is an address", place: { path: at.path, ...lineOf(at) } },
    ],
  }));
}

function lineOf({ line }: { readonly line?: number }): { readonly line?: number } {
  return line === undefined ? {} : { line };
}
