import type { ProgramRow } from "./program-table.ts";

const start = { trigger: "start", automatic: false } as const;
const build = { trigger: "build", automatic: false } as const;
const test = { trigger: "test", automatic: false } as const;
const manual = { trigger: "manual", automatic: false } as const;
const install = { trigger: "install", automatic: true } as const;
const prompt = { trigger: "interpreter-start", automatic: true, what: "start-file" } as const;
const shell = { trigger: "shell-start", automatic: false, what: "start-file" } as const;
const debug = { trigger: "debug", automatic: false, what: "start-file" } as const;
/** The language's server for editors evaluates it as the folder is opened. */
const opened = { trigger: "build", automatic: true, what: "build-script" } as const;

/**
 * Programs in other languages that a tool runs because of their name. Source: each tool's documentation. Run on opening:
 * Gradle and Maven imports, sbt's and Mill's build import, `build.rs` and `build.zig` by their language servers, `mix.exs`
 * by ElixirLS, `Package.swift` by SourceKit. Read from the folder an interpreter starts in: `.Rprofile`, `.ghci`,
 * `.iex.exs`, `.irbrc`, `.pryrc`, `.ocamlinit`.
 */
export const otherPrograms: readonly ProgramRow[] = [
  { tool: "python", ...install, what: "build-script", names: "setup.py" },
  { tool: "python", ...build, names: "pdm_build.py hatch_build.py" },
  { tool: "pytest", ...test, what: "test-setup", names: "conftest.py" },
  { tool: "nox", ...test, names: "noxfile.py" },
  {
    tool: "python",
    ...start,
    what: "start-file",
    names: "manage.py wsgi.py asgi.py gunicorn.conf.py gunicorn_config.py celeryconfig.py",
  },
  { tool: "invoke", ...manual, names: "tasks.py fabfile.py dodo.py pavement.py" },
  { tool: "scons", ...build, names: "sconstruct sconscript wscript waf" },
  { tool: "conan", ...install, names: "conanfile.py" },
  { tool: "snakemake", ...build, names: "snakefile" },
  { tool: "sphinx", ...build, names: "conf.py", under: ["docs", "doc", "docs/source", "doc/source"] },
  { tool: "alembic", ...manual, names: "env.py", under: ["alembic", "migrations"] },
  {
    tool: "jupyter",
    ...start,
    automatic: true,
    names: "jupyter_notebook_config.py jupyter_server_config.py jupyter_lab_config.py jupyter_config.py",
  },
  { tool: "ipython", ...prompt, names: "ipython_config.py" },
  {
    tool: "ipython",
    ...prompt,
    endings: "py ipy",
    under: [".ipython/profile_default/startup", "profile_default/startup"],
  },
  { tool: "locust", ...test, names: "locustfile.py" },

  { tool: "bundler", ...install, what: "manifest-program", names: "gemfile gems.rb" },
  { tool: "rubygems", ...install, what: "manifest-program", endings: "gemspec" },
  { tool: "rubygems", ...install, what: "build-script", names: "extconf.rb mkrf_conf.rb" },
  { tool: "rake", ...build, what: "build-script", names: "rakefile rakefile.rb" },
  { tool: "rake", ...build, what: "build-script", endings: "rake" },
  { tool: "irb", ...prompt, names: ".irbrc irb.rc _irbrc" },
  { tool: "pry", ...prompt, names: ".pryrc" },
  { tool: "rack", ...start, names: "config.ru" },
  { tool: "rspec", ...test, what: "test-setup", names: "spec_helper.rb rails_helper.rb test_helper.rb .simplecov" },
  { tool: "cocoapods", ...install, what: "manifest-program", names: "podfile" },
  { tool: "cocoapods", ...install, what: "manifest-program", endings: "podspec" },
  { tool: "fastlane", ...build, names: "fastfile appfile gymfile matchfile" },
  { tool: "guard", ...start, names: "guardfile" },
  { tool: "homebrew", ...install, what: "manifest-program", names: "brewfile" },
  { tool: "vagrant", trigger: "container", automatic: false, names: "vagrantfile" },
  { tool: "ruby", ...manual, names: "capfile berksfile puppetfile dangerfile thorfile" },

  {
    tool: "gradle",
    ...opened,
    names: "build.gradle build.gradle.kts settings.gradle settings.gradle.kts init.gradle init.gradle.kts",
  },
  { tool: "gradle", ...opened, endings: "gradle", under: ["gradle", "buildsrc", "init.d", "buildsrc/src/main/groovy"] },
  { tool: "gradle", ...build, what: "wrapper", names: "gradlew gradlew.bat gradle-wrapper.jar" },
  { tool: "maven", ...build, what: "wrapper", names: "mvnw mvnw.cmd maven-wrapper.jar mavenwrapperdownloader.java" },
  { tool: "sbt", ...opened, endings: "sbt" },
  { tool: "sbt", ...opened, endings: "scala", under: ["project"] },
  { tool: "mill", ...opened, names: "build.sc build.mill" },
  { tool: "leiningen", ...build, names: "project.clj build.boot" },
  { tool: "clojure", ...prompt, automatic: false, names: "user.clj" },

  /** Unity compiles these into the editor and runs what they mark for its start. Source: docs.unity3d.com, Special folders. */
  {
    tool: "unity",
    trigger: "open-folder",
    automatic: true,
    what: "editor-program",
    endings: "cs",
    under: ["assets/editor", "assets/scripts/editor", "assets/plugins/editor"],
  },
  { tool: "swift", ...opened, names: "package.swift" },
  { tool: "zig", ...opened, names: "build.zig" },
  { tool: "mix", ...opened, names: "mix.exs .formatter.exs" },
  { tool: "iex", ...prompt, names: ".iex.exs" },
  { tool: "rebar", ...build, names: "rebar.config.script" },
  { tool: "cabal", ...build, names: "setup.hs setup.lhs" },
  { tool: "ghci", ...prompt, names: ".ghci" },
  { tool: "ocaml", ...prompt, names: ".ocamlinit" },
  { tool: "nim", ...opened, names: "config.nims" },
  { tool: "nim", ...opened, endings: "nims nimble" },
  { tool: "perl", ...install, what: "build-script", names: "makefile.pl build.pl cpanfile" },
  { tool: "luarocks", ...install, what: "manifest-program", endings: "rockspec" },
  { tool: "luacheck", trigger: "lint", automatic: true, names: ".luacheckrc" },
  { tool: "r", ...prompt, names: ".rprofile" },
  { tool: "r", ...install, what: "build-script", names: "configure.win cleanup.win" },
  { tool: "julia", ...install, what: "build-script", names: "build.jl", under: ["deps"] },
  { tool: "octave", ...prompt, names: ".octaverc startup.m" },
  { tool: "dart", ...build, names: "build.dart", under: ["hook", "tool"] },
  { tool: "dart", ...build, names: "link.dart", under: ["hook"] },
  { tool: "premake", ...build, names: "premake5.lua premake4.lua xmake.lua" },
  { tool: "meson", ...build, names: "meson.build" },
  { tool: "autotools", ...build, names: "configure autogen.sh bootstrap.sh configure.ac" },
  { tool: "mage", ...build, names: "magefile.go" },
  { tool: "earthly", ...build, names: "earthfile" },
  { tool: "tilt", ...start, names: "tiltfile" },
  { tool: "bazel", ...build, names: "build.bazel workspace workspace.bazel module.bazel" },
  { tool: "bazel", ...build, endings: "bzl" },
  { tool: "buck", ...build, names: ".buckconfig" },
  { tool: "nix", trigger: "enter-folder", automatic: false, names: "flake.nix shell.nix default.nix devenv.nix" },
  { tool: "guix", trigger: "enter-folder", automatic: false, names: "guix.scm" },

  {
    tool: "php",
    trigger: "lint",
    automatic: true,
    names: ".php-cs-fixer.php .php-cs-fixer.dist.php .php_cs.dist rector.php ecs.php",
  },
  { tool: "php", ...start, names: "artisan wp-config.php" },

  { tool: "bash", ...shell, names: ".bashrc .bash_profile .bash_login .bash_logout .profile .bash_aliases" },
  { tool: "zsh", ...shell, names: ".zshrc .zshenv .zprofile .zlogin .zlogout" },
  { tool: "fish", ...shell, names: "config.fish" },
  { tool: "sh", ...shell, names: ".kshrc .cshrc .tcshrc .login .shrc" },
  { tool: "powershell", ...shell, names: "profile.ps1 microsoft.powershell_profile.ps1" },
  { tool: "tmux", ...manual, names: ".tmux.conf" },
  { tool: "gdb", ...debug, names: ".gdbinit" },
  { tool: "lldb", ...debug, names: ".lldbinit" },
  { tool: "pdb", ...debug, names: ".pdbrc .pdbrc.py" },
  {
    tool: "autoenv",
    trigger: "enter-folder",
    automatic: false,
    names: ".autoenv .autoenv.zsh .autoenv_leave.zsh .in .out",
  },
  { tool: "direnv", trigger: "enter-folder", automatic: false, names: ".envrc" },
];
