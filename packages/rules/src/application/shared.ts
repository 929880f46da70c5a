import type { ApplicationFacts, SharedTrace, TraceType } from "@doorward/core";

/** What somebody under another name has too, where nobody noted why and not everybody has it. */
export function listShared({ traces }: ApplicationFacts, types: readonly TraceType[]): SharedTrace[] {
  return traces.filter(
    ({ type, people, isExplained, isCommon }) => types.includes(type) && people > 0 && !isExplained && !isCommon,
  );
}

/** What belongs to one person: a household shares an address, and a device, and none of these. */
export const ownTraces: readonly TraceType[] = [
  "email",
  "phone",
  "handle",
  "wallet",
  "bank-account",
  "person-document",
];
