import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

const people = ["Bob Ray", "Ann Lee", "Cleo Fox", "Dan Ito", "Eve Ross", "Finn Gray"];
const connections = [{ at: "2026-10-02T09:00:00Z", ip: "203.0.113.7" }];
const apply = (count: number) => people.slice(0, count).map((name) => makeApplication({ names: [name], connections }));

/** Connections of several people. */
export const examples: Examples = {
  hits: [
    { name: "six others", files: makeApplication({ connections }), earlier: apply(6) },
    { name: "five others", files: makeApplication({ connections }), earlier: apply(5) },
    {
      name: "five others, and the person before",
      files: makeApplication({ connections }),
      earlier: [...apply(5), makeApplication({ connections })],
    },
  ],
  misses: [
    {
      name: "a family",
      why: "Three people live together.",
      files: makeApplication({ connections }),
      earlier: apply(3),
    },
    {
      name: "the same person six times",
      why: "It is one person.",
      files: makeApplication({ connections }),
      earlier: Array.from({ length: 6 }, () => makeApplication({ connections })),
    },
    {
      name: "an exit of a VPN",
      why: "Strangers share it.",
      files: makeApplication({ connections: [{ ...connections[0], network: { is: "vpn" } }] }),
      earlier: apply(6),
    },
    {
      name: "a staffing firm that somebody noted",
      why: "It was noted why it is shared.",
      files: makeApplication({ connections, noted: [{ type: "connection", why: "agency" }] }),
      earlier: apply(6),
    },
  ],
  evasions: [
    {
      name: "an exit for each persona, and one telephone",
      caughtBy: "application/contact-under-other-name",
      files: makeApplication({
        phones: ["+44 20 7946 0958"],
        connections: [{ at: "2026-11-02T09:00:00Z", ip: "198.51.100.7" }],
      }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"], connections })],
    },
  ],
};
