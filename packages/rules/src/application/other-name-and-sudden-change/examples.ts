import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Both signs together. */
export const examples: Examples = {
  hits: [
    {
      name: "another name in a profile, and a changed handle",
      files: makeApplication({
        names: ["Jane Doe", { name: "Bob Ray", where: "profile" }],
        handles: [{ service: "github", name: "jane-doe", changedAt: "2026-10-26" }],
      }),
    },
    {
      name: "another name in the document since last month",
      files: makeApplication({
        names: ["Jane Doe", { name: "Ann Lee", where: "identity-document", since: "2026-10-20" }],
      }),
    },
    {
      name: "another name in payroll, and a handle that changed after the offer",
      files: makeApplication({
        names: ["Jane Doe", { name: "Bob Ray", where: "payroll" }],
        handles: [{ service: "telegram", name: "jane_doe", changedAt: "2026-11-20" }],
      }),
    },
  ],
  misses: [
    {
      name: "a wedding that is noted",
      why: "The former name has an end, and the change was noted.",
      files: makeApplication({
        names: [
          { name: "Jane Ray", since: "2026-10-01" },
          { name: "Jane Doe", where: "resume", until: "2026-10-01" },
        ],
        noted: [{ type: "person-document", why: "name-change" }],
      }),
    },
    {
      name: "another name alone",
      why: "One of the two signs asks for a check.",
      files: makeApplication({ names: ["Jane Doe", { name: "Bob Ray", where: "profile" }] }),
    },
    {
      name: "a changed handle alone",
      why: "One of the two signs asks for a check.",
      files: makeApplication({ handles: [{ service: "github", name: "jane-doe", changedAt: "2026-10-26" }] }),
    },
  ],
  evasions: [
    {
      name: "the handle is changed half a year before",
      caughtBy: "application/names-differ",
      files: makeApplication({
        names: ["Jane Doe", { name: "Bob Ray", where: "profile" }],
        handles: [{ service: "github", name: "jane-doe", changedAt: "2026-04-26" }],
      }),
    },
  ],
};
