// Judges real packages and a real repository, and writes what the command says of them to docs/real-input.md.
// The packages come from the registry that npm is set to. Usage: npm run real-input
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { runCommandLine } from "../packages/cli/src/command-line.ts";

const root = join(import.meta.dirname, "..");
const width = 100;
const packages = ["express@5.1.0", "esbuild@0.25.10", "ethers@6.15.0", "puppeteer@24.22.3", "husky@9.1.7"];
const repository = "doorward.git";
const outcomes = ["clear", "check", "stop"];

const folder = mkdtempSync(join(tmpdir(), "doorward-real-"));
const home = process.cwd();
try {
  process.chdir(folder);
  execFileSync("git", ["clone", "--quiet", "--bare", "--single-branch", root, repository]);
  const commit = execFileSync("git", ["-C", repository, "rev-parse", "--short=12", "HEAD"], {
    encoding: "utf8",
  }).trim();
  const sections = [];
  for (const name of packages) sections.push(await tellInput(`npm:${name}`));
  const told = await tellInput(repository);
  writeFileSync(join(root, "docs/real-input.md"), renderPage(sections, told, commit));
} finally {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
}

/** The command, what it printed, and its exit status, as a section of the page. */
async function tellInput(input: string): Promise<string> {
  process.stdout.write(`${input} …\n`);
  const printed: string[] = [];
  const status = await runCommandLine(["scan", input], {
    output: { write: (text) => printed.push(text), columns: width },
    errors: process.stderr,
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
  });
  const outcome = outcomes[status];
  if (outcome === undefined) throw new Error(`${input} was not judged: status ${status}.`);
  const text = printed.join("").trimEnd();
  if (text.includes(folder) || text.includes(root))
    throw new Error(`The verdict on ${input} tells a path of this machine.`);
  return `## ${input}\n\n\`\`\`text\n$ doorward scan ${input}\n${text}\n\n$ echo $?\n${status}\n\`\`\`\n`;
}

function renderPage(sections: readonly string[], told: string, commit: string): string {
  return `# What it says of real input

What the command prints on five packages that many projects use, fetched from the registry and not installed, and on a real Git
repository. \`npm run real-input\` writes this page; nothing on it is edited by hand. The times are those of one run on a machine
with other work to do; \`npm run bench\` measures speed with care.

${sections.join("\n")}
${told}
This is Doorward's own repository at commit ${commit}, read from a bare clone, with its history and without a checkout. It holds a
corpus of take-home tests with traps, inert and written for its tests, and those are what is found. In the repository of a stranger
the same verdict would be deserved; here it shows that what lies deep below other folders is found as well.
`;
}
