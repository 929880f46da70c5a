import type { Trigger } from "@doorward/core";
import type { SurfaceKind } from "../surface-kind.ts";

/** Programs that a tool loads because of their name. */
export interface ProgramRow {
  readonly tool: string;
  readonly trigger: Trigger;
  /** Editors load it by themselves once the folder is trusted, or the trigger is not a person's own call. */
  readonly automatic: boolean;
  /** What it is to the tool; `config-program` unless said. */
  readonly what?: SurfaceKind;
  /** Names without the ending of a JavaScript or TypeScript program, lower case, with blanks between. */
  readonly stems?: string;
  /** Whole names, lower case, with blanks between. */
  readonly names?: string;
  /** Endings, lower case, with blanks between. */
  readonly endings?: string;
  /** Folders they must stand in. */
  readonly under?: readonly string[];
}

const start = { trigger: "start", automatic: false } as const;
const build = { trigger: "build", automatic: false } as const;
const test = { trigger: "test", automatic: false } as const;
const manual = { trigger: "manual", automatic: false } as const;
/** Extensions for editors load these with the folder's own copy of the tool. */
const editor = { trigger: "lint", automatic: true } as const;

/**
 * Configuration of tools for JavaScript that is itself a program. Source: each tool's documentation. Loaded by editors:
 * the ESLint, Prettier, Stylelint, Tailwind CSS, Svelte, Astro, GraphQL, markdownlint and Vitest extensions of VS Code
 * run the configuration of the open folder (their READMEs; microsoft/vscode issue 106488).
 */
export const javascriptPrograms: readonly ProgramRow[] = [
  { tool: "eslint", ...editor, stems: "eslint.config .eslintrc" },
  { tool: "prettier", ...editor, stems: "prettier.config .prettierrc" },
  { tool: "stylelint", ...editor, stems: "stylelint.config .stylelintrc" },
  { tool: "tailwind", ...editor, trigger: "build", stems: "tailwind.config" },
  { tool: "svelte", ...editor, trigger: "start", stems: "svelte.config" },
  { tool: "astro", ...editor, trigger: "start", stems: "astro.config" },
  {
    tool: "vitest",
    ...editor,
    trigger: "test",
    stems: "vitest.config vitest.workspace vitest.projects vitest.setup vitest.global-setup",
  },
  { tool: "playwright", ...editor, trigger: "test", stems: "playwright.config playwright-ct.config" },
  { tool: "graphql", ...editor, stems: "graphql.config .graphqlrc" },
  { tool: "markdownlint", ...editor, stems: ".markdownlint .markdownlint-cli2" },
  { tool: "textlint", ...editor, stems: ".textlintrc" },
  { tool: "cspell", ...editor, stems: "cspell.config .cspell" },
  { tool: "unocss", ...editor, trigger: "start", stems: "uno.config unocss.config windi.config" },
  { tool: "vite", ...start, stems: "vite.config electron.vite.config electron-vite.config" },
  { tool: "vitepress", ...start, stems: "config", under: [".vitepress", ".vuepress"] },
  { tool: "next", ...start, stems: "next.config instrumentation" },
  { tool: "nuxt", ...start, stems: "nuxt.config nitro.config" },
  { tool: "remix", ...start, stems: "remix.config react-router.config" },
  { tool: "gatsby", ...start, stems: "gatsby-config gatsby-node gatsby-ssr" },
  { tool: "docusaurus", ...start, stems: "docusaurus.config sidebars" },
  { tool: "eleventy", ...build, stems: ".eleventy eleventy.config" },
  { tool: "storybook", ...start, stems: "main preview manager middleware", under: [".storybook"] },
  { tool: "vue", ...start, stems: "vue.config quasar.config" },
  { tool: "umi", ...start, stems: ".umirc" },
  { tool: "graphql-codegen", ...build, names: "codegen.ts" },
  { tool: "craco", ...start, stems: "craco.config config-overrides setupproxy" },
  { tool: "redwood", ...start, stems: "redwood.config" },
  { tool: "keystone", ...start, stems: "keystone payload.config sanity.config sanity.cli" },
  {
    tool: "webpack",
    ...build,
    stems:
      "webpack.config webpackfile webpack.dev webpack.prod webpack.common webpack.base webpack.mix webpack.config.babel",
  },
  { tool: "rspack", ...build, stems: "rspack.config rsbuild.config rslib.config rspress.config" },
  { tool: "rollup", ...build, stems: "rollup.config rolldown.config" },
  { tool: "esbuild", ...build, stems: "esbuild.config esbuild" },
  { tool: "parcel", ...build, stems: "parcel.config" },
  { tool: "tsup", ...build, stems: "tsup.config tsdown.config build.config unbuild.config bunchee.config" },
  { tool: "swc", ...build, stems: "swc.config" },
  { tool: "babel", ...build, stems: "babel.config .babelrc" },
  { tool: "postcss", ...build, stems: "postcss.config .postcssrc" },
  { tool: "lightningcss", ...build, stems: "panda.config stylex.config" },
  { tool: "svgr", ...build, stems: "svgr.config svgo.config" },
  { tool: "gulp", ...build, stems: "gulpfile gulpfile.babel" },
  { tool: "grunt", ...build, stems: "gruntfile" },
  { tool: "jake", ...build, stems: "jakefile" },
  { tool: "broccoli", ...build, stems: "ember-cli-build brocfile" },
  { tool: "brunch", ...build, stems: "brunch-config" },
  { tool: "stencil", ...build, stems: "stencil.config" },
  { tool: "typedoc", ...build, stems: "typedoc" },
  { tool: "api-extractor", ...build, stems: "wxt.config plasmo.config" },
  { tool: "turbo", ...build, stems: "config", under: ["turbo/generators"] },
  { tool: "plop", ...manual, stems: "plopfile" },
  { tool: "metro", ...start, stems: "metro.config react-native.config" },
  { tool: "expo", ...start, stems: "app.config expo.config" },
  { tool: "electron-forge", ...build, stems: "forge.config electron-builder electron-builder.config" },
  { tool: "capacitor", ...build, stems: "capacitor.config ionic.config" },
  {
    tool: "jest",
    ...test,
    stems:
      "jest.config jest.setup jest.global-setup jest.globalsetup jest-setup jest.setup-after-env jest.preset setupjest setuptests",
  },
  { tool: "mocha", ...test, stems: ".mocharc" },
  { tool: "ava", ...test, stems: "ava.config" },
  { tool: "jasmine", ...test, stems: "jasmine" },
  { tool: "karma", ...test, stems: "karma.conf" },
  { tool: "cypress", ...test, stems: "cypress.config" },
  { tool: "cypress", ...test, stems: "e2e component commands index", under: ["cypress/support", "cypress/plugins"] },
  { tool: "wdio", ...test, stems: "wdio.conf" },
  { tool: "protractor", ...test, stems: "protractor.conf" },
  { tool: "nightwatch", ...test, stems: "nightwatch.conf" },
  { tool: "testcafe", ...test, stems: ".testcaferc" },
  { tool: "codecept", ...test, stems: "codecept.conf" },
  { tool: "detox", ...test, stems: ".detoxrc detox.config" },
  { tool: "cucumber", ...test, stems: "cucumber" },
  { tool: "web-test-runner", ...test, stems: "web-test-runner.config" },
  { tool: "nyc", ...test, stems: "nyc.config .nycrc" },
  { tool: "stryker", ...test, stems: "stryker.config stryker.conf" },
  { tool: "hardhat", ...build, stems: "hardhat.config" },
  { tool: "truffle", ...build, stems: "truffle-config truffle" },
  { tool: "solcover", ...test, stems: ".solcover" },
  { tool: "wagmi", ...build, stems: "wagmi.config graph.config ponder.config" },
  { tool: "commitlint", trigger: "commit", automatic: true, stems: "commitlint.config .commitlintrc" },
  { tool: "lint-staged", trigger: "commit", automatic: true, stems: "lint-staged.config .lintstagedrc" },
  {
    tool: "husky",
    trigger: "commit",
    automatic: true,
    stems: ".huskyrc husky.config .simple-git-hooks simple-git-hooks",
  },
  { tool: "commitizen", ...manual, stems: ".cz-config .czrc cz.config changelog.config" },
  { tool: "release", ...manual, stems: "release.config .releaserc .release-it .versionrc" },
  { tool: "xo", ...editor, stems: "xo.config" },
  { tool: "knip", trigger: "lint", automatic: false, stems: "knip knip.config .dependency-cruiser .ncurc .remarkrc" },
  { tool: "prisma", ...build, stems: "prisma.config" },
  { tool: "drizzle", ...manual, stems: "drizzle.config knexfile ormconfig .sequelizerc migrate-mongo-config" },
  { tool: "pm2", ...start, stems: "ecosystem.config pm2.config" },
  { tool: "nodemon", ...start, stems: "nodemon.config" },
  { tool: "moleculer", ...start, stems: "moleculer.config" },
  { tool: "serverless", ...build, stems: "serverless sst.config" },
  { tool: "yarn", ...manual, stems: "yarn.config" },
  { tool: "yarn", ...start, names: ".pnp.cjs .pnp.js .pnp.loader.mjs" },
  { tool: "sequelize", ...manual, names: ".sequelizerc" },
  { tool: "jake", ...build, names: "jakefile" },
  { tool: "ember", ...start, stems: ".ember-cli" },
  { tool: "npm", ...manual, names: ".npm-init.js npm-init.js" },
  { tool: "renovate", trigger: "ci", automatic: false, stems: "renovate.config" },
  { tool: "danger", trigger: "ci", automatic: true, stems: "dangerfile" },
  { tool: "lighthouse", trigger: "ci", automatic: true, stems: "lighthouserc .lighthouserc" },
];
