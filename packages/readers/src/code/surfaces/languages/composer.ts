import type { Trigger } from "@doorward/core";
import { commandOf } from "../commands.ts";
import { entriesAt, itemsAt, textsAt, walkTexts, lastAt, writtenAt, entriesOf } from "../documents/data-node.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import { findScriptRun } from "../javascript/script-triggers.ts";
import type { DataReader } from "../reader.ts";

const tool = "composer";

/** Events that `composer install` and `update` fire. Source: getcomposer.org, Scripts, Event names. */
const installEvents =
  /^(?:(?:pre|post)-(?:install|update|autoload|package|root|create|status|archive|operations|pool|dependencies|file)-[\w-]{1,40}|post-root-package-install|post-create-project-cmd|init|command|pre-command-run|post-autoload-dump)$/u;

/** Scripts of Composer, files loaded with the first class, plugins. */
export const composerManifest: DataReader = {
  tool,
  kind: "data",
  files: { names: ["composer.json"] },
  *read(file, root) {
    for (const { key, keyStart, value } of entriesAt(root, "scripts")) {
      const commands = itemsAt(value).flatMap((item) => (item.kind === "text" ? [commandOf(item)] : []));
      const automatic = installEvents.test(key);
      const named = findScriptRun(key).trigger;
      const trigger: Trigger = automatic ? "install" : named === "install" ? "manual" : named;
      const what = automatic ? "lifecycle-script" : "script";
      if (commands.length > 0)
        yield makeSurface(file, { what, name: key, trigger, automatic, start: keyStart, end: value.end, commands });
    }
    const loaded = [...textsAt(root, "autoload", "files"), ...textsAt(root, "autoload-dev", "files")];
    for (const { value, start } of loaded) {
      const files = [findTarget(file, value)];
      yield makeSurface(file, { what: "entry-point", name: value, trigger: "import", automatic: true, start, files });
    }
    const plugin = lastAt(root, "extra", "class");
    if (/^composer-(?:plugin|installer)$/u.test(writtenAt(root, "type") ?? ""))
      for (const { text } of walkTexts(plugin))
        yield makeSetting(file, { key: "extra.class", value: text.value, start: text.start });
    for (const { key, keyStart, value } of entriesAt(root, "config", "allow-plugins"))
      yield makeSetting(file, { key: `config.allow-plugins.${key}`, value: writtenAt(value) ?? "", start: keyStart });
    for (const name of ["secure-http", "disable-tls", "allow-plugins", "bin-dir"])
      for (const { key, keyStart, value } of entriesAt(root, "config"))
        if (key === name && entriesOf(value).length === 0)
          yield makeSetting(file, { key: `config.${key}`, value: writtenAt(value) ?? "", start: keyStart });
  },
};
