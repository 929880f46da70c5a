import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

const from = (...addresses: readonly string[]) => addresses.map((ip, at) => ({ at: `2026-11-02T0${at}:00:00Z`, ip }));
const seven = [
  "198.51.100.7",
  "203.0.113.7",
  "192.0.2.7",
  "2001:db8:1::1",
  "2001:db8:2::1",
  "2001:db8:3::1",
  "2001:db8:4::1",
];

/** Networks in a day. */
export const examples: Examples = {
  hits: [
    { name: "seven networks", files: makeApplication({ connections: from(...seven) }) },
    {
      name: "six networks on the day of a call",
      files: makeApplication({
        connections: from(...seven.slice(1)).map((each) => ({ ...each, during: "interview" })),
      }),
    },
    {
      name: "seven networks, twice each",
      files: makeApplication({ connections: [...from(...seven), ...from(...seven)] }),
    },
  ],
  misses: [
    {
      name: "a home, a telephone and an office",
      why: "Three are a usual day.",
      files: makeApplication({ connections: from(...seven.slice(0, 3)) }),
    },
    {
      name: "one provider that changes the last part",
      why: "It is one network.",
      files: makeApplication({
        connections: from(
          "203.0.113.1",
          "203.0.113.2",
          "203.0.113.3",
          "203.0.113.4",
          "203.0.113.5",
          "203.0.113.6",
          "203.0.113.7",
        ),
      }),
    },
    {
      name: "many networks over weeks",
      why: "It is less than six in a day.",
      files: makeApplication({ connections: seven.map((ip, at) => ({ at: `2026-11-1${at}T09:00:00Z`, ip })) }),
    },
  ],
  evasions: [
    {
      name: "one exit for each persona",
      caughtBy: "application/hidden-connection",
      files: makeApplication({
        connections: [{ at: "2026-11-02T09:00:00Z", ip: "203.0.113.7", network: { is: "vpn" } }],
      }),
    },
  ],
};
