import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { ExampleCommit, Outcome } from "@doorward/core";
import type { Recipe } from "./builders/recipe.ts";

/**
 * How the files of a case are handed over. A `link` stands in `link.txt`; a `mail`, a `ticket` and a `file` are one file
 * of the case. Of an `application` the folder is handed in, after those below `input/earlier`; of `access` it holds rows of every
 * feed, with `team.json` and `window.json` as in examples of rules. A policy (`doorward.yaml`), a list (`list.txt`) and records of DNS (`records.json`) may lie beside them.
 */
type Form = "folder" | "zip" | "tgz" | "bare-repository" | "link" | "application" | "access" | DeliveryForm;

/** The forms of what somebody sends, which are the names of the commands that judge them. */
export type DeliveryForm = "mail" | "ticket" | "file";

/** The forms of code trees. */
const treeForms: readonly Form[] = ["folder", "zip", "tgz", "bare-repository"];

/** What a case says of itself in `case.json`. */
interface CaseText {
  /** What it is and what it would do, in one sentence. */
  readonly is: string;
  /** The rows of the facts that it shows: "A1", "C12". */
  readonly shows: readonly string[];
  /** `folder` unless said. */
  readonly form?: Form;
  /** When given, the files come with a repository of these commits; `$files` in a commit stands for all files of the case. */
  readonly commits?: readonly (Omit<ExampleCommit, "files"> & { readonly files: ExampleCommit["files"] | "$files" })[];
  /** The file that is handed in; `mail.eml` and `ticket.json` unless said. */
  readonly deliver?: string;
  /** Files that are built, by their names; textual files take them in where `{{base64 <name>}}` stands. */
  readonly make?: Readonly<Record<string, Recipe>>;
  readonly verdict: Outcome;
  /** Steps of the told chain that must stand there in this order, as `<kind> <path>`. */
  readonly chain?: readonly string[];
  /** Rules that must be among the findings. */
  readonly rules?: readonly string[];
  readonly twin: {
    /** Why the same project without the payload is innocent. */
    readonly is: string;
    /** Files of the arrival that the twin does not have. */
    readonly without?: readonly string[];
    readonly commits?: CaseText["commits"];
    readonly deliver?: string;
    /** Built in place of, or besides, what the arrival builds. */
    readonly make?: CaseText["make"];
    readonly verdict?: Outcome;
  };
}

/** One arrival to judge, with what must come of it. */
export interface CorpusCase {
  readonly name: string;
  readonly is: string;
  readonly form: Form;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Applications that came before, each in a folder of its own. */
  readonly earlier: ReadonlyMap<string, Buffer>;
  readonly commits: CaseText["commits"];
  readonly deliver: string;
  readonly make: Readonly<Record<string, Recipe>>;
  readonly verdict: Outcome;
  readonly chain: readonly string[];
  readonly rules: readonly string[];
}

/** Every case of some forms below a door's folder, each followed by its innocent twin. */
export function readCases(folder: string, forms: readonly Form[] = treeForms): CorpusCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((name) => readCase(name, join(folder, name)))
    .filter(({ form }) => forms.includes(form));
}

function readCase(name: string, folder: string): CorpusCase[] {
  const text = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as CaseText;
  const arrival = readFolder(join(folder, "input/arrival"));
  const without = new Set(text.twin.without);
  const twin = [...arrival].filter(([path]) => !without.has(path));
  const earlier = readFolder(join(folder, "input/earlier"));
  const { form = "folder", deliver = form === "ticket" ? "ticket.json" : "mail.eml", make = {} } = text;
  return [
    {
      name,
      is: text.is,
      form,
      files: arrival,
      earlier,
      commits: text.commits,
      deliver,
      make,
      verdict: text.verdict,
      chain: text.chain ?? [],
      rules: text.rules ?? [],
    },
    {
      name: `${name} (twin)`,
      is: text.twin.is,
      form,
      files: new Map([...twin, ...readFolder(join(folder, "input/twin"))]),
      earlier,
      commits: text.twin.commits,
      deliver: text.twin.deliver ?? deliver,
      make: { ...make, ...text.twin.make },
      verdict: text.twin.verdict ?? "clear",
      chain: [],
      rules: [],
    },
  ];
}

/** Files by path. Names that Git keeps for itself are stored with `_git` in front instead of `.git`. */
function readFolder(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return new Map(
    paths.toSorted().map((path) => [path.replaceAll(/(^|\/)_git/gu, "$1.git"), readFileSync(join(folder, path))]),
  );
}
