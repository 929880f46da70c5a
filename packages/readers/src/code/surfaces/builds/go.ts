import { splitLines } from "../documents/ini.ts";
import { makeSetting, makeSurface } from "../facts.ts";
import type { TextReader } from "../reader.ts";

const tool = "go";

/**
 * Go source: commands of `go generate`, flags handed to the C compiler, and `init` functions, which run on import.
 * Sources: go help generate; cmd/cgo; Go specification, Package initialization.
 */
export const goSource: TextReader = {
  tool,
  kind: "text",
  files: { endings: ["go"] },
  aside: true,
  *read(file) {
    const { text, path, folder } = file;
    for (const match of text.matchAll(/^\/\/go:generate[ \t]{1,9}([^\r\n]{1,5000})/gmu)) {
      const command = match[1] ?? "";
      const start = match.index + match[0].length - command.length;
      const commands = [{ text: command, start, folder }];
      yield makeSurface(file, {
        what: "generator",
        name: "go:generate",
        trigger: "manual",
        start: match.index,
        commands,
      });
    }
    for (const match of text.matchAll(/^(?:\/\/|\*)?[ \t]{0,9}#cgo[ \t]{1,9}([^\r\n]{1,2000})/gmu)) {
      const flags = match[1] ?? "";
      if (/-(?:fplugin|plugin|Xclang|load|wrapper|specs|B)\b|-fuse-ld/u.test(flags))
        yield makeSetting(file, { key: "cgo", value: flags, start: match.index });
    }
    const init = text.search(/^func init\(\)/mu);
    const run = { trigger: "import" as const, automatic: true };
    if (init >= 0 && !file.name.endsWith("_test.go"))
      yield makeSurface(file, { what: "entry-point", name: "init", ...run, start: init, files: [path] });
    const main = /^package main\b/mu.test(text.slice(0, 20_000)) ? text.search(/^func main\(\)/mu) : -1;
    if (main >= 0)
      yield makeSurface(file, { what: "entry-point", name: "main", trigger: "start", start: main, files: [path] });
  },
};

/** `go.mod` and `go.work`: a toolchain that is fetched, and tools that `go tool` builds and runs. */
export const goModule: TextReader = {
  tool,
  kind: "text",
  files: { names: ["go.mod", "go.work"] },
  *read(file) {
    for (const { line, start } of splitLines(file.text)) {
      const match = /^(toolchain|tool|use)[ \t]{1,9}(\S{1,300})/u.exec(line.slice(0, 500));
      if (match !== null && match[2] !== "(")
        yield makeSetting(file, { key: match[1] ?? "", value: match[2] ?? "", start });
    }
  },
};
