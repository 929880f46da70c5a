import type { Role } from "@doorward/core";

type NamedRole = Extract<Role, "manifest" | "lockfile" | "editor" | "ci" | "document" | "lifecycle" | "config">;

/** Whole names of files, in lower case, that give a role. Sources: the tools' own documentation. */
export const roleOfName: Readonly<Record<NamedRole, string>> = {
  manifest:
    "package.json pyproject.toml setup.py setup.cfg cargo.toml go.mod composer.json gemfile pipfile requirements.txt pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts package.swift pubspec.yaml mix.exs deno.json deno.jsonc bower.json lerna.json pnpm-workspace.yaml manifest.json environment.yml",
  lockfile:
    "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb composer.lock gemfile.lock pipfile.lock poetry.lock uv.lock pdm.lock cargo.lock go.sum go.work.sum podfile.lock pubspec.lock mix.lock packages.lock.json deno.lock flake.lock",
  editor:
    ".editorconfig .exrc .nvimrc .nvim.lua .lvimrc .vimrc .dir-locals.el .claude.json .mcp.json .cursorrules .windsurfrules .aider.conf.yml",
  ci: ".gitlab-ci.yml .travis.yml appveyor.yml azure-pipelines.yml jenkinsfile bitbucket-pipelines.yml .drone.yml circle.yml cloudbuild.yaml",
  document:
    "readme license licence copying notice changelog authors contributors contributing security code_of_conduct todo history install faq",
  lifecycle:
    "postinstall preinstall install prepare binding.gyp conftest.py sitecustomize.py usercustomize.py build.rs extconf.rb",
  config:
    "makefile gnumakefile justfile taskfile.yml cmakelists.txt dockerfile containerfile docker-compose.yml docker-compose.yaml compose.yml compose.yaml procfile vagrantfile rakefile tsconfig.json jsconfig.json nodemon.json turbo.json nx.json angular.json vercel.json netlify.toml firebase.json app.json babel.config.js tox.ini pytest.ini noxfile.py dangerfile podfile .env .envrc .npmrc .yarnrc .yarnrc.yml .pnpmfile.cjs bunfig.toml mise.toml .mise.toml .tool-versions .nvmrc .node-version .gitignore .gitattributes .gitmodules .npmignore .dockerignore foundry.toml ecosystem.config.js hardhat.config.js truffle-config.js webpack.mix.js",
};

/** Folders that give their files a role, in lower case; each stands alone or with the folder below it. */
export const roleOfFolder: Readonly<Partial<Record<Role, string>>> = {
  editor:
    ".vscode .idea .vs .run .vim .zed .fleet .cursor .windsurf .claude .gemini .codex .kiro .continue .devcontainer .sublime",
  ci: ".github/workflows .github/actions .circleci .buildkite .gitlab .azure-pipelines .teamcity .woodpecker",
  lifecycle: ".husky .githooks .git/hooks .lefthook",
};

/** Names of configuration programs and files: `vite.config.ts`, `.eslintrc.cjs`, `jest.setup.js`, `webpack.prod.js`. */
export const configName =
  /(?:^|[.-])(?:config|conf|setup|rc)\.[cm]?[jt]sx?$|^\.[\w-]{1,40}rc(?:\.[\w.]{1,12})?$|\.config(?:\.[\w-]{1,20}){0,2}\.(?:[cm]?[jt]sx?|json5?|ya?ml|toml|env)$|^(?:webpack|rollup|vite|gulpfile|gruntfile|karma|truffle)(?:[.-][\w-]{1,20}){1,3}\.(?:[cm]?[jt]s|babel\.js)$|^(?:tsconfig|jsconfig)[\w.-]{0,40}\.json$|^\.env(?:\.[\w.-]{1,30})?$|^dockerfile(?:\.[\w-]{1,30})?$/u;

/** Names of programs that an installation or a hook runs. */
export const lifecycleName =
  /^(?:pre|post)?(?:install|prepare|pack|publish|checkout|commit|merge|push)(?:[.-]\w{1,20})?\.(?:[cm]?[jt]s|sh|py|ps1|bat|cmd)$/u;
