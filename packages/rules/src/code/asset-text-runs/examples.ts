import type { Examples } from "@doorward/core";

/** Programs that run the content of images and their like, and programs that only read it. */
export const examples: Examples = {
  hits: [
    {
      name: "a program in the comments of images",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const fs = require("fs");\nconst path = require("path");\n\nconst text = fs.readFileSync(path.join(__dirname, "flags/a.svg"), "utf8");\neval(Buffer.from(/<!-- (.*?) -->/.exec(text)[1], "base64").toString());\n',
        "flags/a.svg":
          '<svg xmlns="http://www.w3.org/2000/svg"><!-- Y29uc29sZS5sb2coMSkgLy8gYSBsb25nZXIgdGV4dCwgYSBsb25nZXIgdGV4dA== --></svg>\n',
      },
    },
    {
      name: "a font that is evaluated",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'eval(require("fs").readFileSync("fonts/a.woff2", "utf8"));\n',
        "fonts/a.woff2": 'console.log("a program");\n',
      },
    },
    {
      name: "a word list that becomes a function",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'new Function("require", require("fs").readFileSync("words.dict", "utf8"))(require);\n',
        "words.dict": 'console.log("a program");\n',
      },
    },
  ],
  misses: [
    {
      name: "an image that is sent",
      why: "It is sent as it is.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const fs = require("fs");\n\nrequire("http").createServer((request, response) => response.end(fs.readFileSync("a.svg"))).listen(3000);\n',
        "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n',
      },
    },
    {
      name: "a word list that is counted",
      why: "It is read, not run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'console.log(require("fs").readFileSync("words.dict", "utf8").split("\\n").length);\n',
        "words.dict": "one\ntwo\n",
      },
    },
    {
      name: "a template that is compiled",
      why: "Templates are made to be compiled.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const text = require("fs").readFileSync("page.ejs", "utf8");\nconsole.log(new Function("name", "return `" + text + "`")("a"));\n',
        "page.ejs": "Hello ${name}\n",
      },
    },
  ],
  evasions: [
    {
      name: "a program in a file without an ending",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("vm");\nconsole.log(require("fs").readFileSync("LICENCE", "utf8").length);\n',
        LICENCE: 'console.log("a program");\n',
      },
    },
  ],
};
