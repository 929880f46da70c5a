import type { Examples } from "@doorward/core";

const config = "export default {\n  plugins: { tailwindcss: {}, autoprefixer: {} },\n};\n";
const names = Array.from({ length: 40 }, (_, index) => `_$_${(index + 0x1e42).toString(16)}`);
const unreadable = names.map((name, index) => `var ${name}=g[_$_1e42[${index}]](${name});`).join("");
const shuffler =
  "var f=function(l,e){var h=l.length;var g=[];for(var j=0;j<h;j++){g[j]=l.charAt(j)};for(var j=0;j<h;j++){var s=e*(j+489)+(e%19597);var w=e*(j+659)+(e%48014);var t=s%h;var p=w%h;var y=g[t];g[t]=g[p];g[p]=y;e=(s+w)%4573868};return g.join('')};f('b%ca',2857);";

/** Configurations with an unreadable tail, and those whose tail or whose look is honest. */
export const examples: Examples = {
  hits: [
    {
      name: "names without meaning behind a style configuration",
      files: { "postcss.config.mjs": config + unreadable },
    },
    {
      name: "letters that a seed puts in order behind a configuration of a site",
      files: { "next.config.js": `module.exports = { reactStrictMode: true };\n${shuffler}\n` },
    },
    {
      name: "a packer's function behind a test configuration",
      files: {
        "jest.config.ts": `export default { preset: "ts-jest" };\neval(function(p,a,c,k,e,d){while(c--){if(k[c]){p=p.replace(new RegExp(c,'g'),k[c])}}return p}('0.1("2")',3,3,'console|log|a'.split('|'),0,{}))\n`,
      },
    },
  ],
  misses: [
    {
      name: "a readable line behind the export",
      why: "Anybody can read what it does.",
      files: { "next.config.js": 'module.exports = {};\nconsole.log("Building", process.env.NODE_ENV);\n' },
    },
    {
      name: "unreadable code that is no configuration",
      why: "Nothing was hung on to a configuration; a weak sign of its own tells of it.",
      files: { "src/licence.js": `module.exports = {};\n${unreadable}\n` },
    },
    {
      name: "a minified configuration",
      why: "Short names are what a bundler writes, and its words are still to be read.",
      files: {
        "dist/app.config.js": `!function(e){${"var t=e(1);if(t)for(;t--;)e(t);".repeat(80)}}(g);module.exports={};\n`,
      },
    },
    {
      name: "a sample in the tests of a scanner",
      why: "It is material of tests, and nothing runs it.",
      files: { "test/fixtures/tail/postcss.config.mjs": config + unreadable, "src/a.js": "export const a = 1;\n" },
    },
  ],
  evasions: [
    {
      name: "the same code in front of the export",
      caughtBy: "code/unreadable-config",
      files: { "postcss.config.mjs": `${unreadable}\n${config}` },
    },
  ],
};
