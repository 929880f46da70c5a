import { agentPrograms, aiderOptions, clineHooks, cursorEnvironment } from "./agents/agent-programs.ts";
import { agentReaders } from "./agents/agent-settings.ts";
import { agentSkills, agentTexts, promptCommands } from "./agents/agent-texts.ts";
import { cargoConfig, cargoManifest, rustToolchain } from "./builds/cargo.ts";
import { cmake } from "./builds/cmake.ts";
import { foundry } from "./builds/foundry.ts";
import { goModule, goSource } from "./builds/go.ts";
import { antProject, mavenExtensions, mavenOptions, mavenProject, wrapperSettings } from "./builds/java.ts";
import { justfile } from "./builds/just.ts";
import { makefile } from "./builds/make.ts";
import { msbuildProject, nugetConfig } from "./builds/msbuild.ts";
import { taskfile } from "./builds/taskfile.ts";
import { githubAction, githubWorkflow } from "./ci/github.ts";
import { gitlab, jenkinsfile, pipelineProgram, pipelineReaders } from "./ci/other-ci.ts";
import { entryReaders, htmlApplication, macosEntries } from "./desktop/desktop-texts.ts";
import {
  applicationProgram,
  compiledScript,
  launchablePrograms,
  launchableScripts,
  topScripts,
  windowsShortcut,
} from "./desktop/launchable.ts";
import { emacsFolderVariables } from "./editors/emacs.ts";
import { fleetRun } from "./editors/fleet.ts";
import {
  jetbrainsRun,
  jetbrainsSettings,
  jetbrainsStartup,
  jetbrainsTools,
  jetbrainsWatchers,
  jetbrainsWorkspace,
} from "./editors/jetbrains.ts";
import { sublimeBuild, sublimeProject } from "./editors/sublime.ts";
import { vimModeLine, vimStart } from "./editors/vim.ts";
import { launchSettings, visualStudioState, visualStudioTasks } from "./editors/visual-studio.ts";
import { bundledExtension, localExtension, vscodeExtensions } from "./editors/vscode-extensions.ts";
import { vscodeLaunch } from "./editors/vscode-launch.ts";
import { vscodeSettings } from "./editors/vscode-settings.ts";
import { vscodeTasks } from "./editors/vscode-tasks.ts";
import { vscodeWorkspace } from "./editors/vscode-workspace.ts";
import { xcodeProject, xcodeScheme } from "./editors/xcode-project.ts";
import { zedSettings, zedTasks } from "./editors/zed.ts";
import { gitAttributes, gitSubmodules } from "./git/attributes.ts";
import { gitConfig, looseGitConfig } from "./git/config.ts";
import { lefthook, overcommit, preCommit, preCommitHooks } from "./git/hook-managers.ts";
import { embeddedRepository, gitFile, gitHooks, offeredHooks } from "./git/hooks.ts";
import { hookSettings, huskyHooks, manifestHooks } from "./git/husky.ts";
import { entryPoints } from "./javascript/entry-points.ts";
import { denoTasks, dependencyScripts, manifestScripts } from "./javascript/manifest-scripts.ts";
import { nodeGyp } from "./javascript/node-gyp.ts";
import { npmConfig, oldYarnConfig } from "./javascript/npm-config.ts";
import { bunConfig, pnpmFile, pnpmWorkspace, yarnConfig } from "./javascript/package-managers.ts";
import { bazelOptions, bazelWrapper } from "./languages/bazel.ts";
import { callReaders } from "./languages/call-files.ts";
import { composerManifest } from "./languages/composer.ts";
import { cordovaProject } from "./languages/cordova.ts";
import { lineReaders } from "./languages/line-commands.ts";
import { phpIni, phpTests } from "./languages/php.ts";
import { prismaSchema } from "./languages/prisma.ts";
import { rspecOptions } from "./languages/ruby.ts";
import { devcontainer } from "./machines/devcontainer.ts";
import { compose, dockerfile, namedDockerfile } from "./machines/docker.ts";
import { ansible, ansibleSettings, procfile, serverless, terraform } from "./machines/infrastructure.ts";
import { manifestSections, namingReaders } from "./programs/naming-readers.ts";
import { programReaders } from "./programs/program-readers.ts";
import { pythonIni } from "./python/ini-files.ts";
import {
  mainModules,
  packageModules,
  pathConfiguration,
  siteModules,
  startPrograms,
} from "./python/interpreter-start.ts";
import { notebook } from "./python/notebook.ts";
import { pythonProject } from "./python/project.ts";
import type { SurfaceReader } from "./reader.ts";
import { miseFolderSettings, miseSettings, miseTasks, toolVersions } from "./shells/mise.ts";

/**
 * Every tool whose files are looked at. A file may have several readers; each tells what its own tool does with it.
 * In `node_modules` only the lifecycle of packages, native builds and Git folders are looked at: nobody opens, tests or
 * builds there, and what a package's programs do is found by following imports.
 */
export const readers: readonly SurfaceReader[] = [
  vscodeTasks,
  vscodeSettings,
  vscodeLaunch,
  vscodeExtensions,
  vscodeWorkspace,
  bundledExtension,
  localExtension,
  jetbrainsRun,
  jetbrainsWorkspace,
  jetbrainsStartup,
  jetbrainsWatchers,
  jetbrainsTools,
  jetbrainsSettings,
  vimStart,
  vimModeLine,
  emacsFolderVariables,
  sublimeProject,
  sublimeBuild,
  zedTasks,
  zedSettings,
  fleetRun,
  xcodeProject,
  xcodeScheme,
  visualStudioState,
  visualStudioTasks,
  launchSettings,
  ...agentReaders,
  agentTexts,
  agentSkills,
  promptCommands,
  agentPrograms,
  clineHooks,
  cursorEnvironment,
  aiderOptions,
  gitHooks,
  gitFile,
  offeredHooks,
  embeddedRepository,
  gitConfig,
  looseGitConfig,
  gitAttributes,
  gitSubmodules,
  huskyHooks,
  hookSettings,
  manifestHooks,
  lefthook,
  preCommit,
  preCommitHooks,
  overcommit,
  manifestScripts,
  dependencyScripts,
  denoTasks,
  entryPoints,
  nodeGyp,
  npmConfig,
  oldYarnConfig,
  yarnConfig,
  pnpmFile,
  pnpmWorkspace,
  bunConfig,
  ...programReaders,
  ...namingReaders,
  manifestSections,
  pythonProject,
  pythonIni,
  pathConfiguration,
  siteModules,
  packageModules,
  mainModules,
  startPrograms,
  notebook,
  cargoManifest,
  cargoConfig,
  rustToolchain,
  goSource,
  goModule,
  makefile,
  justfile,
  taskfile,
  cmake,
  foundry,
  msbuildProject,
  nugetConfig,
  wrapperSettings,
  mavenOptions,
  mavenExtensions,
  mavenProject,
  antProject,
  composerManifest,
  phpTests,
  phpIni,
  rspecOptions,
  prismaSchema,
  cordovaProject,
  bazelOptions,
  bazelWrapper,
  ...callReaders,
  ...lineReaders,
  devcontainer,
  dockerfile,
  namedDockerfile,
  compose,
  terraform,
  ansible,
  ansibleSettings,
  serverless,
  procfile,
  githubWorkflow,
  githubAction,
  gitlab,
  jenkinsfile,
  pipelineProgram,
  ...pipelineReaders,
  launchableScripts,
  launchablePrograms,
  applicationProgram,
  compiledScript,
  topScripts,
  windowsShortcut,
  ...entryReaders,
  macosEntries,
  htmlApplication,
  miseSettings,
  miseFolderSettings,
  miseTasks,
  toolVersions,
];
