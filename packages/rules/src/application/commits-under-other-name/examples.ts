import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Commits with names and addresses. */
export const examples: Examples = {
  hits: [
    {
      name: "another name for the same address",
      files: makeApplication({
        emails: ["jane@mail.example"],
        repositories: [makeRepository({ commits: makeCommits({ from: "2026-01-01", name: "Bob Ray" }) })],
      }),
    },
    {
      name: "another name in a few commits",
      files: makeApplication({
        emails: ["jane@mail.example"],
        repositories: [
          makeRepository({
            commits: [
              ...makeCommits({ from: "2026-01-01" }),
              ...makeCommits({ from: "2026-03-01", count: 2, name: "Ann Lee" }),
            ],
          }),
        ],
      }),
    },
    {
      name: "two other names",
      files: makeApplication({
        emails: ["jane@mail.example"],
        repositories: [
          makeRepository({
            commits: [
              ...makeCommits({ from: "2026-01-01", count: 3, name: "Bob Ray" }),
              ...makeCommits({ from: "2026-03-01", count: 3, name: "Ann Lee" }),
            ],
          }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a handle in place of the name",
      why: "A word without a blank is a handle.",
      files: makeApplication({
        emails: ["jane@mail.example"],
        repositories: [makeRepository({ commits: makeCommits({ from: "2026-01-01", name: "owl77" }) })],
      }),
    },
    {
      name: "a former name that is stated",
      why: "It is one of the names.",
      files: makeApplication({
        names: ["Jane Ray", { name: "Jane Doe", until: "2026-05-01" }],
        emails: ["jane@mail.example"],
        repositories: [makeRepository({ commits: makeCommits({ from: "2026-01-01", name: "Jane Doe" }) })],
      }),
    },
    {
      name: "a colleague with an address of their own",
      why: "It is the colleague.",
      files: makeApplication({
        emails: ["jane@mail.example"],
        repositories: [
          makeRepository({ commits: makeCommits({ from: "2026-01-01", name: "Bob Ray", email: "bob@post.example" }) }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "a profile with the other name",
      caughtBy: "application/names-differ",
      files: makeApplication({ names: ["Jane Doe", { name: "Bob Ray", where: "profile" }] }),
    },
  ],
};
