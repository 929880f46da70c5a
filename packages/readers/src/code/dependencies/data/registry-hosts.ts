import type { Ecosystem } from "@doorward/core";

/**
 * Hosts that serve an ecosystem's public packages: its registry, the registry's own other names, and the mirrors that
 * their operators or a country's tools set by default. Sources: the tools' documentation; npmmirror.com for its older
 * names; Composer keeps no archives, so forges stand there.
 */
export const registryHosts: Readonly<Record<Ecosystem, readonly string[]>> = {
  npm: [
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "registry.npmjs.com",
    "registry.npmmirror.com",
    "cdn.npmmirror.com",
    "registry.npm.taobao.org",
    "registry.nlark.com",
    "npm.jsr.io",
  ],
  pypi: ["pypi.org", "pypi.python.org", "files.pythonhosted.org", "download.pytorch.org"],
  cargo: ["github.com/rust-lang/crates.io-index", "index.crates.io", "static.crates.io", "crates.io"],
  go: [],
  composer: [
    "packagist.org",
    "repo.packagist.org",
    "api.github.com",
    "codeload.github.com",
    "github.com",
    "gitlab.com",
    "bitbucket.org",
    "downloads.wordpress.org",
    "plugins.svn.wordpress.org",
    "themes.svn.wordpress.org",
    "git.drupalcode.org",
    "ftp.drupal.org",
  ],
  rubygems: ["rubygems.org", "index.rubygems.org"],
};
