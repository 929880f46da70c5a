import type { VendorFact } from "@doorward/core";
import { openNames } from "../same-name/same-name.ts";
import type { ApplicationRecord } from "./application-record.ts";
import type { PlaceIn } from "./place-in-record.ts";

/** What a vendor does about the people behind its seats. */
export function describeVendor({ vendor }: ApplicationRecord, place: PlaceIn): VendorFact[] {
  if (vendor === undefined) return [];
  const { namesWorkers, takesChecks, subcontracts, declared, seen } = vendor;
  // Without any declared name there is nobody whom another one replaces.
  const isDeclared = openNames(declared);
  const kinds: (readonly [VendorFact["kind"], boolean, string])[] = [
    ["unnamed-worker", namesWorkers === false, "who works"],
    ["refuses-checks", takesChecks === false, "checks"],
    ["undeclared-subcontractor", subcontracts === "undeclared", "who is employed by whom"],
    [
      "worker-swapped",
      declared.length > 0 && seen.some(({ name, isAnnounced }) => !isAnnounced && !isDeclared(name)),
      "who was seen",
    ],
  ];
  return kinds.flatMap(([kind, isSo, what]) => (isSo ? [{ kind, at: [place(what, "vendor")] }] : []));
}
