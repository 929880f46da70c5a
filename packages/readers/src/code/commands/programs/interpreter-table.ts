import type { ProgramLanguage } from "../reading.ts";
import { defineOptions, type OptionReader } from "./options.ts";

/** How the command line of an interpreter is read. */
export interface Interpreter {
  readonly language: ProgramLanguage;
  readonly options: OptionReader;
  /** Flag, among bundled ones too, with which the first operand is a program. */
  readonly codeFlag?: string;
  /** Flag with which it reads standard input, whatever operands follow. */
  readonly inputFlag?: string;
  /** Endings it tries when a file has none. */
  readonly endings?: readonly string[];
  /** First operands that are commands of the tool itself and stand before the file. */
  readonly commands?: RegExp;
  /** First operands with which it runs nothing that is given here. */
  readonly other?: RegExp;
}

const nodeOptions = defineOptions({
  values: { code: "-e --eval -p --print -pe", load: "-r --require --import --loader --experimental-loader" },
  ignored:
    "-C --conditions --env-file --env-file-if-exists --inspect-port --title --max-old-space-size --watch-path --tsconfig -P --project -O -T --test-name-pattern",
  stopsAtOperand: true,
});

const javascriptEndings = [".js", ".mjs", ".cjs", ".ts", ".json", "/index.js", "/index.ts", "/index.mjs", "/index.cjs"];

const shell: Interpreter = {
  language: "shell",
  options: defineOptions({ values: { load: "--rcfile --init-file" }, ignored: "-o +o -O", stopsAtOperand: true }),
  codeFlag: "-c",
  inputFlag: "-s",
};

const node: Interpreter = {
  language: "javascript",
  options: nodeOptions,
  endings: javascriptEndings,
  commands: /^(?:run|watch|inspect|x|eval)$/u,
  other:
    /^(?:install|i|ci|add|remove|update|upgrade|test|fmt|lint|check|cache|create|init|link|pm|publish|outdated|audit|why)$/u,
};

const python: Interpreter = {
  language: "python",
  options: defineOptions({
    values: { code: "-c", module: "-m" },
    ignored: "-W -X --check-hash-based-pycs",
    stopsAtOperand: true,
  }),
  endings: ["/__main__.py"],
};

const perl: Interpreter = {
  language: "perl",
  options: defineOptions({ values: { code: "-e -E", load: "-M -m" }, ignored: "-I -F", stopsAtOperand: true }),
};

const ruby: Interpreter = {
  language: "ruby",
  options: defineOptions({ values: { code: "-e", load: "-r" }, ignored: "-I -C -E", stopsAtOperand: true }),
};

const php: Interpreter = {
  language: "php",
  options: defineOptions({
    values: { code: "-r -B -R -E", file: "-f" },
    ignored: "-d -c -S -t -z",
    stopsAtOperand: true,
  }),
};

const lua: Interpreter = {
  language: "lua",
  options: defineOptions({ values: { code: "-e", load: "-l" }, stopsAtOperand: true }),
};

const java: Interpreter = {
  language: "java",
  options: defineOptions({
    values: { file: "-jar" },
    ignored: "-cp -classpath --class-path -p --module-path --add-modules --add-opens",
    longWithOneDash: true,
    stopsAtOperand: true,
  }),
};

const scriptHost: Interpreter = { language: "vbscript", options: defineOptions({}) };

/** Interpreters by name; names with a version behind them are cut before. */
export const interpreters: ReadonlyMap<string, Interpreter> = new Map([
  ...named("sh bash zsh dash ash ksh mksh rbash fish tcsh csh", shell),
  ...named(
    "node nodejs deno bun tsx ts-node ts-node-esm ts-node-dev tsnd babel-node esno esr jiti vite-node electron nw qjs",
    node,
  ),
  ...named("python py pypy pythonw ipython", python),
  ...named("perl", perl),
  ...named("ruby jruby irb", ruby),
  ...named("php php-cgi", php),
  ...named("lua luajit luvit texlua", lua),
  ...named("java javaw jshell groovy kotlin", java),
  ...named("wscript cscript", scriptHost),
]);

function named(names: string, interpreter: Interpreter): (readonly [string, Interpreter])[] {
  return names.split(" ").map((name) => [name, interpreter] as const);
}
