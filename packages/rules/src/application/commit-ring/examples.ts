import type { Examples } from "@doorward/core";
import { makeApplication, makeRepository } from "../example-application.ts";

/** Repositories with accounts of a list. */
export const examples: Examples = {
  hits: [
    {
      name: "two listed accounts",
      files: makeApplication({
        repositories: [
          makeRepository({
            contributors: 4,
            coCommitters: [
              { handle: "owl-1", isListed: true },
              { handle: "owl-2", isListed: true },
            ],
          }),
        ],
      }),
    },
    {
      name: "three that commit to each other only",
      files: makeApplication({
        repositories: [
          makeRepository({
            contributors: 300,
            coCommitters: [
              { handle: "owl-1", isListed: true, commitsOnlyToEachOther: true },
              { handle: "owl-2", isListed: true, commitsOnlyToEachOther: true },
              { handle: "owl-3", isListed: true, commitsOnlyToEachOther: true },
            ],
          }),
        ],
      }),
    },
    {
      name: "two listed ones among honest others",
      files: makeApplication({
        repositories: [
          makeRepository({
            contributors: 12,
            coCommitters: [
              { handle: "ann" },
              { handle: "owl-1", isListed: true },
              { handle: "owl-2", isListed: true },
              { handle: "cleo" },
            ],
          }),
        ],
      }),
    },
  ],
  misses: [
    {
      name: "one listed account",
      why: "One may have come by itself.",
      files: makeApplication({
        repositories: [makeRepository({ contributors: 4, coCommitters: [{ handle: "owl-1", isListed: true }] })],
      }),
    },
    {
      name: "a popular project",
      why: "Among hundreds there is everybody.",
      files: makeApplication({
        repositories: [
          makeRepository({
            contributors: 400,
            coCommitters: [
              { handle: "owl-1", isListed: true },
              { handle: "owl-2", isListed: true },
            ],
          }),
        ],
      }),
    },
    {
      name: "a circle of friends",
      why: "Nobody has listed them.",
      files: makeApplication({
        repositories: [
          makeRepository({
            contributors: 4,
            coCommitters: [
              { handle: "ann", commitsOnlyToEachOther: true },
              { handle: "cleo", commitsOnlyToEachOther: true },
            ],
          }),
        ],
      }),
    },
    {
      name: "one account in two writings",
      why: "It is one account.",
      files: makeApplication({
        repositories: [
          makeRepository({
            contributors: 4,
            coCommitters: [
              { handle: "owl-1", isListed: true },
              { handle: "@Owl-1", isListed: true },
            ],
          }),
        ],
      }),
    },
  ],
  evasions: [
    {
      name: "accounts that nobody has listed yet",
      caughtBy: "nothing",
      files: makeApplication({
        repositories: [
          makeRepository({
            coCommitters: [
              { handle: "new-1", commitsOnlyToEachOther: true },
              { handle: "new-2", commitsOnlyToEachOther: true },
            ],
          }),
        ],
      }),
    },
  ],
};
