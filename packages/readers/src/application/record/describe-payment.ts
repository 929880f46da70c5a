import type { PaymentFact } from "@doorward/core";
import { openNames } from "../same-name/same-name.ts";
import type { ApplicationRecord } from "./application-record.ts";
import type { PlaceIn } from "./place-in-record.ts";
import { countDays, readMoment } from "./times.ts";

type Payout = ApplicationRecord["payouts"][number];

/** Days after the start within which a change is soon, and changes from which they are many. */
const soonDays = 60;
const manyChanges = 3;

/** What is noticed about where pay goes. Pay in crypto is as good as any other here. */
export function describePayment({ payouts, person, startedAt }: ApplicationRecord, place: PlaceIn): PaymentFact[] {
  const ordered = payouts.toSorted((a, b) => readMoment(a.at) - readMoment(b.at));
  const changes = ordered.filter((payout, at) => {
    const before = ordered[at - 1];
    return before !== undefined && (payout.account !== before.account || payout.wallet !== before.wallet);
  });
  const soon = changes.filter(
    ({ at }) => startedAt !== undefined && countDays(startedAt, at) >= 0 && countDays(startedAt, at) <= soonDays,
  );
  const isTheirName = openNames(person.names.map(({ name }) => name));
  const isOwn = ({ payee }: Payout) => isTheirName(payee);
  const tell = (kind: PaymentFact["kind"], what: string, found: readonly Payout[]): PaymentFact[] =>
    found.length === 0
      ? []
      : [
          {
            kind,
            times: found.length,
            isExplained: found.every(({ isExplained }) => isExplained),
            at: [place(what, "payroll")],
          },
        ];
  return [
    ...tell(
      "payee-differs",
      "the payee",
      ordered.filter((payout) => !isOwn(payout) && !payout.isThirdParty),
    ),
    ...tell(
      "third-party",
      "the payee",
      ordered.filter(({ isThirdParty }) => isThirdParty),
    ),
    ...tell("changed-after-start", "where pay goes", soon),
    ...(changes.length >= manyChanges ? tell("frequent-changes", "where pay goes", changes) : []),
    ...tell(
      "letter-to-unfreeze",
      "what was asked about an account",
      ordered.filter(({ asksLetterToUnfreeze }) => asksLetterToUnfreeze),
    ),
  ];
}
