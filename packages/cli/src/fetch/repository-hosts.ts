/** How a host writes the addresses of its pages. */
export interface Host {
  /** Segments of the path that name the repository, or where they end. */
  readonly repository:
    { readonly kind: "segments"; readonly count: number } | { readonly kind: "before"; readonly mark: string };
  /** First segments that name no owner. */
  readonly reserved: ReadonlySet<string>;
  /** What the segments behind the repository mean; `branch` takes all that follow. */
  readonly pages: Readonly<Record<string, "branch" | "commit" | "pull" | "typed" | "file">>;
  /** The name under which a pull request is kept; `#` stands for its number. */
  readonly pullReference?: string;
}

const twoSegments = { kind: "segments", count: 2 } as const;
const none: ReadonlySet<string> = new Set();

/** Hosts whose pages are understood, by name. */
// The forms of addresses that the sites used in November 2026.
export const hosts = new Map<string, Host>([
  [
    "github.com",
    {
      repository: twoSegments,
      reserved: new Set([
        "about",
        "apps",
        "collections",
        "enterprise",
        "explore",
        "features",
        "login",
        "marketplace",
        "notifications",
        "orgs",
        "search",
        "settings",
        "sponsors",
        "stars",
        "topics",
        "trending",
        "users",
      ]),
      pages: {
        tree: "branch",
        blob: "branch",
        raw: "file",
        blame: "branch",
        commits: "branch",
        commit: "commit",
        pull: "pull",
        archive: "file",
        zipball: "file",
        tarball: "file",
      },
      pullReference: "refs/pull/#/head",
    },
  ],
  [
    "gitlab.com",
    {
      repository: { kind: "before", mark: "-" },
      reserved: new Set(["-", "api", "explore", "help", "search", "users"]),
      pages: {
        tree: "branch",
        blob: "branch",
        raw: "file",
        blame: "branch",
        commits: "branch",
        tags: "branch",
        commit: "commit",
        merge_requests: "pull",
        archive: "file",
      },
      pullReference: "refs/merge-requests/#/head",
    },
  ],
  [
    "bitbucket.org",
    {
      repository: twoSegments,
      reserved: new Set(["account", "dashboard", "product", "repo", "workspaces"]),
      pages: { src: "branch", branch: "branch", commits: "commit", get: "file", downloads: "file", raw: "file" },
    },
  ],
  [
    "codeberg.org",
    {
      repository: twoSegments,
      reserved: new Set(["api", "explore", "user"]),
      pages: { src: "typed", commits: "typed", commit: "commit", pulls: "pull", archive: "file", raw: "file" },
      pullReference: "refs/pull/#/head",
    },
  ],
  ["gist.github.com", { repository: twoSegments, reserved: none, pages: { raw: "file" } }],
]);
