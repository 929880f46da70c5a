import type { SampleArrival } from "../sample-arrival.ts";
import { writeRecord } from "../write-arrivals.ts";

/** Somebody who was hired in the ordinary way, and whose first weeks raise questions that a person has to ask. */
export const insiderToBe: readonly SampleArrival[] = [
  writeRecord(
    { day: 5, time: "15:30", story: "insider-to-be", expects: "stop" },
    {
      name: "Marlow Finch",
      email: "marlow.finch@finchworks.example",
      phone: "+1 202 555 0112",
      role: "release engineer",
      tier: "development",
      timeZone: "America/Chicago",
      stage: "on-the-job",
      startedDaysAgo: 24,
      resume:
        "Six years of building and signing releases for a maker of point of sale terminals. I kept the build reproducible and wrote the checks that stop a release whose inputs changed.",
      equipment: [
        {
          ago: 30,
          address: "220 Mill Road, Springfield",
          serial: "NX-4471-A",
          serialReadBack: "NX-4471-A",
          seen: [{ is: "remote-keyboard-device", ago: 3 }],
        },
      ],
      payouts: [
        { ago: 26, payee: "Marlow Finch", account: "8801 2234 5501" },
        { ago: 6, payee: "Marlow Finch", account: "4410 9982 7703" },
      ],
      access: [
        { ago: 9, is: "asked-publish", note: "Asked to publish the wallet package alone." },
        { ago: 4, is: "edited-ci", note: "Moved the publishing step behind a flag." },
      ],
    },
  ),
];
