import type { Examples } from "@doorward/core";
import { mailAlone, mailWithPolicy } from "../example-bank.ts";

/** Names of senders with and without characters that show nothing. */
export const examples: Examples = {
  hits: [
    { name: "a soft hyphen", files: mailAlone({ from: "=?utf-8?Q?Meta=C2=ADMask?= <team@papers.example>" }) },
    {
      name: "a blank without width",
      files: mailAlone({ from: "=?utf-8?Q?Coin=E2=80=8Bbase_Support?= <team@papers.example>" }),
    },
    {
      name: "in the organisation's own name",
      files: mailWithPolicy({ from: "=?utf-8?Q?North=E2=80=8Bwind_Bank?= <team@papers.example>" }),
    },
  ],
  misses: [
    {
      name: "a person with an emoji of several parts",
      why: "Emoji need such characters.",
      files: mailAlone({ from: "=?utf-8?B?8J+RqeKAjfCfkrsgQW5u?= <ann@doe.example>" }),
    },
    {
      name: "a person's name in Persian",
      why: "The script needs such characters.",
      files: mailAlone({ from: "=?utf-8?B?2YXbjOKAjNiu2YjYp9mH2YU=?= <ann@doe.example>" }),
    },
    {
      name: "the company itself",
      why: "It writes from its own domain.",
      files: mailAlone({ from: "=?utf-8?Q?Meta=C2=ADMask?= <team@metamask.io>" }),
    },
  ],
  evasions: [
    {
      name: "the same in a person's name",
      caughtBy: "message/hidden-characters-in-header",
      files: mailAlone({ from: "=?utf-8?Q?An=E2=80=8Bna?= <ann@doe.example>" }),
    },
  ],
};
