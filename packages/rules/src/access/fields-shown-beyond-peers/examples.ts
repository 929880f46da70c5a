import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeTicket, makeViews } from "../example-access.ts";

const team = { hasReveals: true } as const;
const every = ["phone", "address", "email", "passport"];

/** Customers with a ticket each, of whom fields were shown. */
function makeReveals(count: number, fields: readonly string[], from = 500_003) {
  return listCustomers(count, { from }).flatMap((customer, at) => {
    const time = `10 ${String(10 + Math.floor(at / 6))}:${String(10 + (at % 6) * 8)}`;
    return [
      makeTicket(time, customer),
      ...makeViews(time, [customer], { action: "reveal_field", fields_revealed: fields }),
    ];
  });
}

/** Fields that were shown, of customers with and without tickets. */
export const examples: Examples = {
  hits: [
    { name: "four fields of each customer of a day", files: makeAccess(makeReveals(24, every), { team }) },
    {
      name: "in a team in which nobody else has fields shown",
      files: makeAccess(makeReveals(20, every)),
    },
    {
      name: "of customers without tickets as well",
      files: makeAccess(
        [
          makeReveals(20, every),
          makeViews("12 10:10", listCustomers(10, { from: 200_003 }), {
            action: "reveal_field",
            fields_revealed: every,
          }),
        ],
        { team },
      ),
    },
  ],
  misses: [
    {
      name: "one field of each of a few customers",
      why: "Peers show as many.",
      files: makeAccess(makeReveals(8, ["phone"]), { team }),
    },
    {
      name: "one customer whose every field had to be corrected",
      why: "It is one customer, and a few fields.",
      files: makeAccess(makeReveals(1, [...every, "birthday", "bank", "country"]), { team }),
    },
    {
      name: "a team of five, in which one checks documents",
      why: "So few peers say little.",
      files: makeAccess(makeReveals(24, every), { team: { ...team, peers: 4 } }),
    },
  ],
  evasions: [
    {
      name: "only what the screen shows by itself is photographed",
      caughtBy: "nothing",
      files: makeAccess(makeReveals(24, []), { team }),
    },
  ],
};
