import { Problem } from "@doorward/core";
import type { GitAddress } from "./git-address.ts";
import type { GitRun } from "./git-process.ts";

const ownClone = "Clone it yourself with `git clone --bare` and hand in that folder.";

/** What Git wrote, when it succeeded. What it complained of comes from the other side and is not shown. */
export function demandSuccess(run: GitRun, address: GitAddress): string {
  const shown = showAddress(address);
  if (run.kind === "absent")
    throw new Problem("repository-not-readable", `Git is needed to fetch ${shown}. Install it, or hand in a folder.`);
  if (run.kind === "stopped" && run.why === "too-large")
    throw new Problem("repository-not-readable", `${shown} is larger than is fetched. ${ownClone}`);
  if (run.kind === "stopped")
    throw new Problem("network-refused", `${shown} did not arrive in time. Try again. Or: ${ownClone}`);
  if (run.status === 0) return run.output;
  if (unreachable.test(run.complaint))
    throw new Problem("network-refused", `${shown} cannot be reached. Check the address and the connection.`);
  if (closed.test(run.complaint))
    throw new Problem("repository-not-readable", `${shown} does not exist or is not public. ${ownClone}`);
  throw new Problem("repository-not-readable", `${shown} could not be fetched. ${ownClone}`);
}

// Words of Git, curl and ssh in English; Git runs in that language here.
const unreachable =
  /could not resolve|couldn't connect|failed to connect|connection (?:refused|timed out|reset)|timed out|unreachable|unable to connect/iu;
const closed =
  /not found|authentication|could not read username|permission denied|access denied|host key|forbidden|does not exist|not appear to be a git/iu;

/** The problem of a branch, commit or pull request that is not there. */
export function tellUnfound(address: GitAddress): string {
  const { wanted } = address;
  const what = {
    head: "a branch to begin with",
    branch: `a branch ${wanted.kind === "branch" ? wanted.text : ""}`,
    commit: `a commit ${wanted.kind === "commit" ? wanted.id : ""}`,
    reference: "that pull request",
  };
  return `${showAddress(address)} has not ${what[wanted.kind]}. Check the address.`;
}

/** An address without the password that may stand in it. */
export function showAddress({ url }: GitAddress): string {
  return url.replace(/^([a-z]+:\/\/)[^/@]*@/u, "$1");
}
