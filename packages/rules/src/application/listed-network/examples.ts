import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Connections with numbers of networks. */
export const examples: Examples = {
  hits: [
    {
      name: "at work, elsewhere than claimed",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", network: { number: 20485 }, isWhereClaimed: false },
        ],
      }),
    },
    {
      name: "on a call, elsewhere than claimed",
      files: makeApplication({
        connections: [
          { at: "2026-11-09T09:00:00Z", during: "interview", network: { number: 134544 }, isWhereClaimed: false },
        ],
      }),
    },
    {
      name: "twice",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", network: { number: 20485 }, isWhereClaimed: false },
          { at: "2026-12-21T09:00:00Z", during: "on-the-job", network: { number: 20485 }, isWhereClaimed: false },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "somebody who lives there",
      why: "It agrees with what the person states.",
      files: makeApplication({
        connections: [
          { at: "2026-12-20T09:00:00Z", during: "on-the-job", network: { number: 20485 }, isWhereClaimed: true },
        ],
      }),
    },
    {
      name: "nobody knows where",
      why: "What is not known is not compared.",
      files: makeApplication({ connections: [{ at: "2026-12-20T09:00:00Z", network: { number: 20485 } }] }),
    },
    {
      name: "another network elsewhere",
      why: "Nobody published it.",
      files: makeApplication({
        connections: [{ at: "2026-12-20T09:00:00Z", network: { number: 64500 }, isWhereClaimed: false }],
      }),
    },
  ],
  evasions: [
    {
      name: "an exit in the claimed country",
      caughtBy: "application/hidden-connection",
      files: makeApplication({
        connections: [{ at: "2026-12-20T09:00:00Z", network: { is: "vpn" }, isWhereClaimed: true }],
      }),
    },
  ],
};
