import { splitLines } from "../documents/ini.ts";
import { findTarget, makeSurface } from "../facts.ts";
import type { TextReader } from "../reader.ts";

/** Options of RSpec, which reads them from the folder it runs in. */
export const rspecOptions: TextReader = {
  tool: "rspec",
  kind: "text",
  files: { names: [".rspec", ".rspec-local"] },
  *read(file) {
    for (const { line, start } of splitLines(file.text))
      for (const match of line.slice(0, 2000).matchAll(/(?:--require|-r)[= ]?\s{0,9}(\S{1,300})/gu)) {
        const name = match[1] ?? "";
        const files = ["", "spec/", "lib/"].map(
          (folder) => findTarget(file, `${folder}${name}.rb`) ?? findTarget(file, folder + name),
        );
        yield makeSurface(file, { what: "preload", name, trigger: "test", start: start + match.index, files });
      }
  },
};
