import { noPolicy, Problem, type Policy, type VerifiedSource } from "@doorward/core";
import { readDomain } from "@doorward/readers/lists";
import { openPolicyFile, type PolicyNode } from "./policy-node.ts";

const shortestName = 3;

/** Reads the text of a policy; throws a Problem that names the file and the line that is wrong. */
export function readPolicy(text: string, name: string): Policy {
  const top = openPolicyFile(text, name)?.keys(["organisation", "vendors"]);
  const domains = new Set<string>();
  const organisation = top?.get("organisation");
  return {
    organisation: organisation === undefined ? noPolicy.organisation : readOrganisation(organisation, domains),
    vendors:
      top
        ?.get("vendors")
        ?.items()
        .map((vendor) => readVendor(vendor, domains)) ?? [],
  };
}

function readOrganisation(node: PolicyNode, domains: Set<string>): Policy["organisation"] {
  const parts = node.keys(["name", "names", "domains", "mail-servers"]);
  const nameNode = need(node, parts, "name");
  const names = parts.get("names")?.items() ?? [nameNode];
  return {
    name: nameNode.text(),
    names: names.map(readName),
    domains:
      parts
        .get("domains")
        ?.items()
        .map((domain) => takeDomain(domain, domains)) ?? [],
    mailServers:
      parts
        .get("mail-servers")
        ?.items()
        .map((server) => server.text().toLowerCase()) ?? [],
  };
}

function readVendor(node: PolicyNode, domains: Set<string>): VerifiedSource {
  const parts = node.keys(["name", "domains", "verified"]);
  const verified = need(node, parts, "verified");
  const proof = verified.keys(["how", "by", "until"]);
  return {
    name: need(node, parts, "name").text(),
    domains: need(node, parts, "domains")
      .items()
      .map((domain) => takeDomain(domain, domains)),
    verified: {
      how: need(verified, proof, "how").text(),
      by: need(verified, proof, "by").text(),
      until: readDay(need(verified, proof, "until")),
    },
  };
}

/** A name in the form in which imitations are looked for: lower-case letters and digits. */
function readName(node: PolicyNode): string {
  const name = node
    .text()
    .toLowerCase()
    .replaceAll(/[^a-z\d]/gu, "");
  if (name.length < shortestName)
    throw new Problem(
      "policy-not-valid",
      `${node.at}: a name of less than ${shortestName} letters and digits is found in every second address.`,
    );
  return name;
}

function takeDomain(node: PolicyNode, domains: Set<string>): string {
  const text = node.text();
  const read = readDomain(text);
  if ("refused" in read) throw new Problem("policy-not-valid", `${node.at}: "${text.slice(0, 100)}" ${read.refused}.`);
  if (domains.has(read.domain))
    throw new Problem("policy-not-valid", `${node.at}: "${read.domain}" stands here twice.`);
  domains.add(read.domain);
  return read.domain;
}

function readDay(node: PolicyNode): string {
  const day = node.text();
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new Problem("policy-not-valid", `${node.at}: "${day.slice(0, 40)}" is no day; write it as YYYY-MM-DD.`);
  return day;
}

function need(node: PolicyNode, parts: ReadonlyMap<string, PolicyNode>, key: string): PolicyNode {
  const part = parts.get(key);
  if (part === undefined) throw new Problem("policy-not-valid", `${node.at}: say "${key}".`);
  return part;
}
