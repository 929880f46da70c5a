/** One thing that must hold for the whole checkout. */
export interface Check {
  readonly name: string;
  /** Arguments for Node, seen from the top of the checkout. */
  readonly command: readonly string[];
  /** What a person does when it fails: one sentence. */
  readonly mend: string;
}

const tools = {
  prettier: "node_modules/prettier/bin/prettier.cjs",
  oxlint: "node_modules/oxlint/bin/oxlint",
  tsc: "node_modules/typescript/bin/tsc",
  knip: "node_modules/knip/bin/knip.js",
};

/** Every check, the ones that fail most often first. */
export const checks: readonly Check[] = [
  {
    name: "format",
    command: [tools.prettier, "--check", "--log-level=warn", "."],
    mend: "Run `npm run format`.",
  },
  {
    name: "lint",
    command: [tools.oxlint, "--type-aware", "--deny-warnings", "--quiet"],
    mend: "Change the code at each place; tools/lint/ explains the rules whose names start with `house`.",
  },
  {
    name: "types",
    command: [tools.tsc, "-p", "tsconfig.json"],
    mend: "Mend the type errors at each place.",
  },
  {
    name: "pure types",
    command: [tools.tsc, "-p", "tsconfig.pure.json"],
    mend: "core and rules use nothing but the language: take what they need as an argument instead.",
  },
  {
    name: "console types",
    command: [tools.tsc, "-p", "tsconfig.console.json"],
    mend: "Mend the type errors at each place; the console knows the browser and nothing of Node.",
  },
  {
    name: "unused",
    command: [tools.knip, "--no-progress"],
    mend: "Remove what nothing uses, or use it; knip.jsonc names the entries.",
  },
  {
    name: "unused in the product",
    command: [tools.knip, "--strict", "--no-progress"],
    mend: "Move what only tests use to the tests, and declare each package where it is imported.",
  },
  {
    name: "generated files",
    command: ["tools/generate.ts", "--check"],
    mend: "Run `npm run generate` and commit what it writes.",
  },
  {
    name: "architecture",
    command: ["--test", "--test-reporter=dot", "test/architecture.test.ts"],
    mend: "Move the code to where it may use what it needs; the table stands in test/architecture.test.ts.",
  },
];
