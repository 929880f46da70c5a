import { readAttributes, scanXml } from "../../../formats/xml/scan-xml.ts";
import type { PackageMembers } from "../../../formats/format-reader.ts";

/** What a part of an Office document leads to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `attachedTemplate`, `oleObject`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
  /** The member that lists it. */
  readonly member: string;
}

/** Relationships beyond this number are not read. */
const mostRelationships = 100_000;

/** Everything that the parts of a document lead to (ECMA-376, part 2, 9.3), and whether there is more than is read. */
export function readRelationships(members: PackageMembers): {
  readonly list: readonly Relationship[];
  readonly isCut: boolean;
} {
  const list: Relationship[] = [];
  for (const member of members.names) {
    if (!member.toLowerCase().endsWith(".rels")) continue;
    for (const piece of scanXml(members.text(member) ?? "")) {
      if (piece.kind !== "open" || piece.name !== "Relationship") continue;
      if (list.length >= mostRelationships) return { list, isCut: true };
      list.push(describeRelationship(piece.attributes, member));
    }
  }
  return { list, isCut: false };
}

/** What one tag of such a list says. */
export function describeRelationship(tag: string, member: string): Relationship {
  const attributes = readAttributes(tag);
  const type = attributes.get("Type") ?? "";
  return {
    id: attributes.get("Id") ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    target: decodeTarget(attributes.get("Target") ?? ""),
    isExternal: attributes.get("TargetMode")?.toLowerCase() === "external",
    member,
  };
}

function decodeTarget(target: string): string {
  return target.replace(/%(?:20|5[Cc]|2[Ff])/gu, (code) => decodeURIComponent(code));
}
