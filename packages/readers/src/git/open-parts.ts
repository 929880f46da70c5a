import type { Tree } from "../tree/tree.ts";
import { tellWhatIsElsewhere } from "./elsewhere.ts";
import { defaultGitLimits, type GitLimits } from "./limits.ts";
import { openBudget, type Budget } from "./object/budget.ts";
import { openObjectStore, type ObjectStore } from "./object/object-store.ts";
import { openRevisionObjects, type RevisionObjects } from "./object/revision-objects.ts";
import { describePlace, type RepositoryPlace } from "./place.ts";
import { readRefs, type Refs } from "./refs/read-refs.ts";
import { pickRepositoryFiles, type RepositoryFiles } from "./repository-files.ts";
import { readRepositorySettings, type RepositorySettings } from "./repository-settings.ts";
import { openShortfalls, type Shortfalls } from "./shortfalls.ts";

/** What everything of a repository is read with. */
export interface Parts {
  readonly place: RepositoryPlace;
  readonly limits: GitLimits;
  readonly files: RepositoryFiles;
  readonly settings: RepositorySettings;
  readonly shortfalls: Shortfalls;
  readonly store: ObjectStore;
  readonly objects: RevisionObjects;
  readonly refs: Refs;
}

/** Where a repository of a tree lies, and where its files do. */
export function placeRepository(tree: Tree, folder: string): RepositoryPlace {
  return describePlace(folder, readRepositorySettings(pickRepositoryFiles(tree, folder)).workTree);
}

/** Opens the objects and names of a Git folder of a tree. */
export function openParts(
  tree: Tree,
  folder: string,
  options: { readonly limits?: Partial<GitLimits>; readonly budget?: Budget },
): Parts {
  const limits = { ...defaultGitLimits, ...options.limits };
  const files = pickRepositoryFiles(tree, folder);
  const settings = readRepositorySettings(files);
  const place = describePlace(folder, settings.workTree);
  const shortfalls = openShortfalls(place.shown, limits, settings.partialClone);
  tellWhatIsElsewhere(files, settings, shortfalls);
  const store = openObjectStore(files, settings.format, limits, options.budget ?? openBudget(limits.workBytes));
  for (const { path, reason } of store.packFaults) shortfalls.tell("unjudged", `${reason} (${path})`);
  const objects = openRevisionObjects(store, limits, shortfalls);
  const refs = readRefs(files, settings.format, limits.refs);
  tellRefs(refs, limits, shortfalls);
  return { place, limits, files, settings, shortfalls, store, objects, refs };
}

function tellRefs(refs: Refs, limits: GitLimits, shortfalls: Shortfalls): void {
  if (refs.cut) shortfalls.tell("unjudged", `it has more than ${limits.refs.toLocaleString("en")} branches and tags`);
  const broken = refs.broken.length;
  if (broken > 0) shortfalls.tell("partly", `${broken} of its branches and tags lead nowhere`);
}
