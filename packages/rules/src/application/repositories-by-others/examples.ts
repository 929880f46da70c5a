import type { Examples } from "@doorward/core";
import { makeApplication, makeCommits, makeRepository } from "../example-application.ts";

/** Repositories with their authors. */
export const examples: Examples = {
  hits: [
    {
      name: "two repositories by one other person",
      files: makeApplication({
        repositories: [
          makeRepository({ commits: makeCommits({ from: "2024-01-01", name: "Bob Ray", email: "bob@post.example" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            commits: makeCommits({ from: "2024-05-01", name: "Bob Ray", email: "bob@post.example" }),
          }),
        ],
      }),
    },
    {
      name: "two repositories by two others",
      files: makeApplication({
        repositories: [
          makeRepository({ commits: makeCommits({ from: "2024-01-01", name: "Bob Ray", email: "bob@post.example" }) }),
          makeRepository({
            url: "https://code.example/jane/tides",
            commits: makeCommits({ from: "2024-05-01", name: "Ann Lee", email: "ann@post.example" }),
          }),
        ],
      }),
    },
    {
      name: "one commit of their own in each",
      files: makeApplication({
        repositories: [
          makeRepository({
            commits: [
              ...makeCommits({ from: "2024-01-01", name: "Bob Ray", email: "bob@post.example" }),
              ...makeCommits({ count: 1, from: "2026-10-01" }),
            ],
          }),
          makeRepository({
            url: "https://code.example/jane/tides",
            commits: [
              ...makeCommits({ from: "2024-05-01", name: "Bob Ray", email: "bob@post.example" }),
              ...makeCommits({ count: 1, from: "2026-10-01" }),
            ],
          }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "commits under a handle",
      why: "The handle is stated.",
      files: makeApplication({
        handles: [{ service: "github", name: "owl-77" }],
        repositories: [
          makeRepository({
            commits: makeCommits({ from: "2024-01-01", name: "owl-77", email: "7+owl-77@users.noreply.code.example" }),
          }),
          makeRepository({
            url: "https://code.example/jane/tides",
            commits: makeCommits({ from: "2024-05-01", name: "owl-77", email: "7+owl-77@users.noreply.code.example" }),
          }),
        ],
      }),
    },
    {
      name: "pair work",
      why: "Half of it is theirs.",
      files: makeApplication({
        repositories: [
          makeRepository({
            commits: [
              ...makeCommits({ from: "2024-01-01" }),
              ...makeCommits({ from: "2024-03-01", name: "Bob Ray", email: "bob@post.example" }),
            ],
          }),
          makeRepository({
            url: "https://code.example/jane/tides",
            commits: [
              ...makeCommits({ from: "2024-01-01" }),
              ...makeCommits({ from: "2024-03-01", name: "Bob Ray", email: "bob@post.example" }),
            ],
          }),
        ],
      }),
    },
    {
      name: "one project of a course",
      why: "One repository may be a team's.",
      files: makeApplication({
        repositories: [
          makeRepository({ commits: makeCommits({ from: "2024-01-01", name: "Bob Ray", email: "bob@post.example" }) }),
          makeRepository({ url: "https://code.example/jane/tides", commits: makeCommits({ from: "2024-05-01" }) }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "the author of every commit is changed",
      caughtBy: "nothing",
      files: makeApplication({ repositories: [makeRepository({ commits: makeCommits({ from: "2024-01-01" }) })] }),
    },
  ],
};
