import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { readDependencies } from "./read-dependencies.ts";
import { viewOf } from "./view-of.test-support.ts";

function listOf(files: Readonly<Record<string, string>>): string[] {
  const { dependencies } = readDependencies(viewOf(files), []);
  return dependencies.map(({ name, requested, source, aliasOf, group }) => {
    return [name, requested, source === "alias" ? `alias of ${aliasOf}` : source, group].join(" | ");
  });
}

suite("package.json", () => {
  test("every group, with the way each package is asked for", () => {
    const manifest = {
      dependencies: {
        a: "^1.0.0",
        b: "latest",
        c: "git+https://git.example/o/c.git#main",
        d: "github:o/d",
        e: "o/e#v1",
        f: "https://files.example/f.tgz",
        g: "https://github.com/o/g",
        h: "npm:real@^2.0.0",
        i: "npm:@scope/real@1",
        j: "file:../j",
        k: "workspace:^",
        l: "catalog:",
        m: "patch:m@npm%3A1.0.0#./m.patch",
        n: "gist:0123456789abcdef",
        o: "git@git.example:o/o.git",
        p: "./local",
        q: "https://codeload.github.com/o/q/tar.gz/main",
      },
      devDependencies: { r: "" },
      optionalDependencies: { s: "*" },
      peerDependencies: { t: ">=1" },
      bundleDependencies: ["a", "u"],
    };
    assert.deepEqual(listOf({ "package.json": JSON.stringify(manifest) }), [
      "a | ^1.0.0 | registry | runtime",
      "b | latest | registry | runtime",
      "c | git+https://git.example/o/c.git#main | git | runtime",
      "d | github:o/d | git | runtime",
      "e | o/e#v1 | git | runtime",
      "f | https://files.example/f.tgz | url | runtime",
      "g | https://github.com/o/g | git | runtime",
      "h | npm:real@^2.0.0 | alias of real | runtime",
      "i | npm:@scope/real@1 | alias of @scope/real | runtime",
      "j | file:../j | file | runtime",
      "k | workspace:^ | workspace | runtime",
      "l | catalog: | registry | runtime",
      "m | patch:m@npm%3A1.0.0#./m.patch | registry | runtime",
      "n | gist:0123456789abcdef | git | runtime",
      "o | git@git.example:o/o.git | git | runtime",
      "p | ./local | file | runtime",
      "q | https://codeload.github.com/o/q/tar.gz/main | url | runtime",
      "r |  | registry | development",
      "s | * | registry | optional",
      "t | >=1 | registry | peer",
      "u | bundled | file | runtime",
    ]);
  });

  test("overrides in the three forms, by the name they end in", () => {
    const manifest = {
      overrides: { a: "1", b: { ".": "2", "c@^1": "npm:d@3" } },
      resolutions: { "**/e": "4", "f/@g/h": "git+https://git.example/h.git" },
      pnpm: { overrides: { "i>j@2": "5" } },
    };
    assert.deepEqual(listOf({ "package.json": JSON.stringify(manifest) }).toSorted(), [
      "@g/h | git+https://git.example/h.git | git | override",
      "a | 1 | registry | override",
      "b | 2 | registry | override",
      "c | npm:d@3 | alias of d | override",
      "e | 4 | registry | override",
      "j | 5 | registry | override",
    ]);
  });

  test("the place is the line and column of the row", () => {
    const text = '{\n  "dependencies": {\n    "left": "1",\n    "right": "2" }\n}';
    const { dependencies } = readDependencies(viewOf({ "package.json": text }), []);
    assert.deepEqual(
      dependencies.map(({ at }) => [at.path, at.line, at.column, at.excerpt]),
      [
        ["package.json", 3, 5, '"left": "1"'],
        ["package.json", 4, 5, '"right": "2"'],
      ],
    );
  });

  test("the manifest says who it is and which hosts are its own", () => {
    const manifest = {
      name: "@o/shop",
      version: "1.2.3",
      homepage: "https://shop.example/start",
      repository: "github:o/shop",
      bugs: { url: "https://bugs.example" },
    };
    const view = viewOf({ "shop/package.json": JSON.stringify(manifest), "shop/sub/package.json": '{"name":"x"}' });
    assert.deepEqual(readDependencies(view, []).manifests, [
      {
        ecosystem: "npm",
        path: "shop/package.json",
        name: "@o/shop",
        version: "1.2.3",
        hosts: ["shop.example", "github.com", "bugs.example"],
        atRoot: true,
      },
      { ecosystem: "npm", path: "shop/sub/package.json", name: "x", version: "", hosts: [], atRoot: false },
    ]);
  });

  test("a key that stands twice is told twice, whichever a tool would take", () => {
    const rows = listOf({ "package.json": '{"dependencies":{"a":"git://git.example/a"},"dependencies":{"a":"1"}}' });
    assert.deepEqual(rows, ["a | git://git.example/a | git | runtime", "a | 1 | registry | runtime"]);
  });

  test("names of object members are only names", () => {
    const rows = listOf({
      "package.json": '{"dependencies":{"__proto__":"1","constructor":"2"},"__proto__":{"a":"1"}}',
    });
    assert.deepEqual(rows, ["__proto__ | 1 | registry | runtime", "constructor | 2 | registry | runtime"]);
  });

  test("comments, a byte order mark and broken ends cost nothing but the file", () => {
    assert.deepEqual(listOf({ "package.json": '\uFEFF{/* x */"dependencies":{"a":"1",},}' }), [
      "a | 1 | registry | runtime",
    ]);
    const broken = readDependencies(viewOf({ "package.json": '{"dependencies":{"a":' }), []);
    assert.deepEqual(broken.partly, [{ path: "package.json", reason: "not readable as JSON" }]);
  });

  test("nesting without end is refused, not followed", () => {
    const reading = readDependencies(viewOf({ "package.json": "[".repeat(500_000) }), []);
    assert.deepEqual(reading.partly, [{ path: "package.json", reason: "not readable as JSON" }]);
  });
});

suite("other manifests of JavaScript", () => {
  test("the catalogs and overrides of a pnpm workspace", () => {
    const text =
      "packages:\n  - apps/*\ncatalog:\n  a: ^1.0.0\ncatalogs:\n  old:\n    b: npm:c@1\noverrides:\n  'd>e': 2\n";
    assert.deepEqual(listOf({ "pnpm-workspace.yaml": text }), [
      "a | ^1.0.0 | registry | override",
      "b | npm:c@1 | alias of c | override",
      "e | 2 | registry | override",
    ]);
  });

  test("what an import map of Deno fetches", () => {
    const imports = {
      chalk: "npm:chalk@5",
      odd: "npm:other@1",
      far: "https://files.example/x.ts",
      "@std/fs": "jsr:@std/fs",
    };
    assert.deepEqual(listOf({ "deno.json": JSON.stringify({ imports }) }), [
      "chalk | npm:chalk@5 | registry | runtime",
      "odd | npm:other@1 | alias of other | runtime",
      "far | https://files.example/x.ts | url | runtime",
    ]);
  });
});

suite("Python", () => {
  test("a requirements file: ranges, addresses, extras, markers, hashes and joined lines", () => {
    const text = `# tools
--index-url https://index.example/simple
--extra-index-url=https://more.example/simple
requests[socks] >= 2.0 ; python_version > "3"   # why
flask==1.0 --hash=sha256:00
numpy \\
  == 1.26
pkg @ git+https://git.example/o/pkg.git@main
-e git+https://git.example/o/edit.git#egg=edit
https://files.example/direct-1.0-py3-none-any.whl
./vendor/local
not a requirement
`;
    assert.deepEqual(listOf({ "requirements.txt": text }), [
      "requests | >= 2.0 | registry | runtime",
      "flask | ==1.0 | registry | runtime",
      "numpy | == 1.26 | registry | runtime",
      "pkg | git+https://git.example/o/pkg.git@main | git | runtime",
      "edit | git+https://git.example/o/edit.git#egg=edit | git | runtime",
      " | https://files.example/direct-1.0-py3-none-any.whl | url | runtime",
      " | ./vendor/local | file | runtime",
    ]);
    const { settings } = readDependencies(viewOf({ "requirements.txt": text }), []);
    assert.deepEqual(
      settings.map(({ tool, key, value, at, atRoot }) => [tool, key, value, at.line, atRoot]),
      [
        ["pip", "--index-url", "https://index.example/simple", 2, true],
        ["pip", "--extra-index-url", "https://more.example/simple", 3, true],
      ],
    );
  });

  test("files that a requirements file includes are read, also in a circle, never outside the tree", () => {
    const rows = listOf({
      "requirements.txt": "-r deps/base.list\n-r ../../etc/passwd\n",
      "deps/base.list": "django\n-r ../requirements.txt\n",
    });
    assert.deepEqual(rows, ["django |  | registry | runtime"]);
  });

  test("pyproject.toml in the forms of the standard, poetry, pdm and uv", () => {
    const text = `[project]
name = "app"
version = "1"
dependencies = ["httpx>=0.27", "odd @ https://files.example/odd.whl"]
[project.optional-dependencies]
fast = ["orjson"]
[build-system]
requires = ["hatchling"]
[tool.poetry.dependencies]
python = "^3.11"
django = "^5"
mine = { git = "https://git.example/o/mine.git" }
[tool.poetry.group.dev.dependencies]
pytest = "*"
[[tool.poetry.source]]
name = "extra"
url = "https://index.example/simple"
[tool.uv.sources]
httpx = { path = "../httpx" }
`;
    assert.deepEqual(listOf({ "pyproject.toml": text }), [
      "httpx | >=0.27 | registry | runtime",
      "odd | https://files.example/odd.whl | url | runtime",
      "orjson |  | registry | optional",
      "hatchling |  | registry | development",
      "httpx | ../httpx | file | override",
      "django | ^5 | registry | runtime",
      "mine | https://git.example/o/mine.git | git | runtime",
      "pytest | * | registry | development",
    ]);
    const { settings, dependencies } = readDependencies(viewOf({ "pyproject.toml": text }), []);
    assert.equal(settings[0]?.value, "https://index.example/simple");
    assert.deepEqual(
      dependencies.map(({ at }) => at.line),
      [4, 4, 6, 8, 19, 11, 12, 14],
    );
  });

  test("setup.cfg and setup.py are read as text", () => {
    assert.deepEqual(
      listOf({ "setup.cfg": "[options]\ninstall_requires =\n    attrs>=1\n    six\n[other]\nx = attrs\n" }),
      ["attrs | >=1 | registry | runtime", "six |  | registry | runtime"],
    );
    const program =
      'setup(name="x", install_requires=["a[b]>=1", \'c @ git+https://git.example/c.git\'], tests_require=["d"])';
    assert.deepEqual(listOf({ "setup.py": program }), [
      "a | >=1 | registry | runtime",
      "c | git+https://git.example/c.git | git | runtime",
      "d |  | registry | development",
    ]);
  });

  test("a Pipfile", () => {
    const text =
      '[packages]\nrequests = "*"\nmine = {git = "https://git.example/m.git"}\n[dev-packages]\npytest = {version = ">=8"}\n';
    assert.deepEqual(listOf({ Pipfile: text }), [
      "requests | * | registry | runtime",
      "mine | https://git.example/m.git | git | runtime",
      "pytest | >=8 | registry | development",
    ]);
  });
});

suite("Cargo, Go, Composer, Ruby", () => {
  test("Cargo.toml with targets, renames and patches", () => {
    const text = `[package]
name = "x"
version = "0.1.0"
[dependencies]
serde = "1"
short = { package = "long-name", version = "2" }
own = { path = "../own" }
[target.'cfg(unix)'.dependencies]
nix = "0.29"
[patch.crates-io]
serde = { git = "https://git.example/o/serde" }
`;
    assert.deepEqual(listOf({ "Cargo.toml": text }), [
      "serde | 1 | registry | runtime",
      "short | 2 | alias of long-name | runtime",
      "own | ../own | file | runtime",
      "nix | 0.29 | registry | runtime",
      "serde | https://git.example/o/serde | git | override",
    ]);
  });

  test("go.mod with blocks and replacements", () => {
    const text = `module git.example/app
require (
	github.com/spf13/cobra v1.8.0 // indirect
	golang.org/x/net v0.1.0
)
replace golang.org/x/net => git.example/evil/net v0.1.1
replace github.com/spf13/cobra v1.8.0 => ../cobra
`;
    assert.deepEqual(listOf({ "go.mod": text }), [
      "github.com/spf13/cobra | v1.8.0 | registry | runtime",
      "golang.org/x/net | v0.1.0 | registry | runtime",
      "golang.org/x/net | git.example/evil/net@v0.1.1 | alias of git.example/evil/net | override",
      "github.com/spf13/cobra | ../cobra | file | override",
    ]);
  });

  test("composer.json leaves the platform out and tells its repositories", () => {
    const manifest = {
      require: { php: ">=8", "monolog/monolog": "^3" },
      "require-dev": { "phpunit/phpunit": "^11" },
      repositories: [{ type: "vcs", url: "https://git.example/o/fork" }],
    };
    const view = viewOf({ "composer.json": JSON.stringify(manifest) });
    assert.deepEqual(listOf({ "composer.json": JSON.stringify(manifest) }), [
      "monolog/monolog | ^3 | registry | runtime",
      "phpunit/phpunit | ^11 | registry | development",
    ]);
    assert.equal(readDependencies(view, []).settings[0]?.value, "https://git.example/o/fork");
  });

  test("a Gemfile and a gem's specification", () => {
    const text =
      'source "https://rubygems.org"\ngem "rails", "~> 8"\ngem \'mine\', git: "https://git.example/m.git"\ngem "loc", path: "./loc"\n';
    assert.deepEqual(listOf({ Gemfile: text, "x.gemspec": '  spec.add_development_dependency "rake"\n' }), [
      "rails | ~> 8 | registry | runtime",
      "mine | https://git.example/m.git | git | runtime",
      "loc | ./loc | file | runtime",
      "rake |  | registry | development",
    ]);
  });

  test("what was fetched into vendor folders is no manifest of the arrival", () => {
    assert.deepEqual(listOf({ "vendor/monolog/monolog/composer.json": '{"require":{"a/b":"1"}}' }), []);
    assert.deepEqual(listOf({ "node_modules/a/package.json": '{"dependencies":{"b":"1"}}' }), []);
  });
});
