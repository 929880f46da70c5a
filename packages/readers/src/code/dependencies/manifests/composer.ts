import type { Dependency } from "@doorward/core";
import type { ManifestReading, Registry } from "../reading.ts";
import { readAddress } from "../text/address.ts";
import { findMember, type JsonNode, readJson, readTextMember } from "../text/read-json.ts";
import { showAt, type Source } from "../text/source.ts";

/** Reads a `composer.json`. */
export function readComposerManifest(source: Source): ManifestReading {
  const top = readJson(source.text);
  if (top?.kind !== "object")
    return { path: source.path, ecosystem: "composer", dependencies: [], unread: "not readable as JSON" };
  const host = readAddress(readTextMember(top, "homepage")).host;
  return {
    path: source.path,
    ecosystem: "composer",
    identity: {
      ecosystem: "composer",
      path: source.path,
      name: readTextMember(top, "name"),
      version: readTextMember(top, "version"),
      hosts: host === "" ? [] : [host],
    },
    dependencies: [
      ...readGroup(source, top, "require", "runtime"),
      ...readGroup(source, top, "require-dev", "development"),
    ],
    registries: readRepositories(source, findMember(top, "repositories")),
  };
}

/** Names without a vendor are the platform: `php`, `ext-json`. */
function readGroup(source: Source, top: JsonNode, key: string, group: Dependency["group"]): Dependency[] {
  const members = top.members.filter((member) => member.key === key).flatMap((member) => member.value.members);
  return members
    .filter((member) => member.key.includes("/") && member.value.kind === "string")
    .map((member) => {
      const at = showAt(source, member.value.start, member.value.end);
      const requested = member.value.text;
      return { ecosystem: "composer", name: member.key, requested, source: "registry", group, at };
    });
}

function readRepositories(source: Source, node: JsonNode | undefined): Registry[] {
  return (node?.members ?? []).flatMap(({ value }) => {
    const address = readTextMember(value, "url");
    if (address === "" || readAddress(address).host === "") return [];
    return [{ tool: "composer", key: "repositories", address, at: showAt(source, value.start, value.end) }];
  });
}
