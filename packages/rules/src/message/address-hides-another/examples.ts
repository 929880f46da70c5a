import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Mail with encoded words in and around the sender's address. */
export const examples: Examples = {
  hits: [
    {
      name: "an address and a zero byte",
      files: mailAlone({ from: "=?utf-8?Q?ann=40garden-tools.example=00?=@doe.example" }),
    },
    {
      name: "an address and a line break",
      files: mailAlone({ from: "=?utf-8?Q?ann=40garden-tools.example=0A?=@doe.example" }),
    },
    {
      name: "in base64, in brackets",
      files: mailAlone({ from: "<=?utf-8?B?YW5uQGdhcmRlbi10b29scy5leGFtcGxl?=@doe.example>" }),
    },
  ],
  misses: [
    {
      name: "an encoded name",
      why: "Names are encoded wherever they hold other letters than English ones.",
      files: mailAlone({ from: "=?utf-8?Q?J=C3=BCrgen?= <juergen@doe.example>" }),
    },
    {
      name: "an umlaut in the address",
      why: "A careless program encodes it, and nothing is hidden.",
      files: mailAlone({ from: "=?utf-8?Q?j=C3=BCrgen?=@doe.example" }),
    },
    {
      name: "an address in the name",
      why: "The name is no address; that is another sign.",
      files: mailAlone({ from: "=?utf-8?Q?ann=40garden-tools.example?= <ann@doe.example>" }),
    },
  ],
  evasions: [
    {
      name: "the address in the name",
      caughtBy: "message/name-holds-other-address",
      files: mailAlone({ from: "=?utf-8?Q?ann=40garden-tools.example?= <ann@doe.example>" }),
    },
  ],
};
