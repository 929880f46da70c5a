import type { Examples } from "@doorward/core";
import { judgedViewer, makeAccess, makeEvent } from "../example-access.ts";

/** Pages of the desk that were opened. */
export const examples: Examples = {
  hits: [
    {
      name: "the own page",
      files: makeAccess([makeEvent("10 11:20", "search", { source: "doorward", ticket_key: judgedViewer })]),
    },
    {
      name: "the own page among others",
      files: makeAccess([
        makeEvent("10 11:20", "search", { source: "doorward", ticket_key: "agent-21" }),
        makeEvent("10 11:24", "search", { source: "doorward", ticket_key: judgedViewer }),
      ]),
    },
    {
      name: "the own page, by an administrator",
      files: makeAccess([makeEvent("12 19:20", "search", { source: "doorward", ticket_key: judgedViewer })], {
        viewer: { duty: "administrator" },
      }),
    },
  ],
  misses: [
    {
      name: "the page of somebody else",
      why: "That is what analysts are there for.",
      files: makeAccess([makeEvent("10 11:20", "search", { source: "doorward", ticket_key: "agent-21" })]),
    },
    {
      name: "a ticket of the help desk with the viewer's name",
      why: "It is no page of the desk.",
      files: makeAccess([makeEvent("10 11:20", "search", { ticket_key: judgedViewer })]),
    },
    {
      name: "the own page, opened by somebody else",
      why: "It says nothing of whom the page is about.",
      files: makeAccess([
        makeEvent("10 11:20", "search", { source: "doorward", ticket_key: judgedViewer, actor: "agent-21" }),
      ]),
    },
  ],
  evasions: [
    {
      name: "a colleague is asked what the page says",
      caughtBy: "nothing",
      files: makeAccess([
        makeEvent("10 11:20", "search", { source: "doorward", ticket_key: judgedViewer, actor: "agent-21" }),
      ]),
    },
  ],
};
