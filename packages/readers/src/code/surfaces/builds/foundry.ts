import { entriesAt, entriesOf, lastAt, walkTexts, writtenAt } from "../documents/data-node.ts";
import { makeSetting } from "../facts.ts";
import type { DataReader } from "../reader.ts";

/** Foundry: whether tests and scripts may start programs, and which files they may touch. Source: getfoundry.sh, Config. */
export const foundry: DataReader = {
  tool: "foundry",
  kind: "data",
  files: { names: ["foundry.toml"] },
  *read(file, root) {
    for (const profile of entriesAt(root, "profile"))
      for (const { key, keyStart, value } of entriesOf(profile.value)) {
        const name = `profile.${profile.key}.${key}`;
        if (key === "ffi") yield makeSetting(file, { key: name, value: writtenAt(value) ?? "", start: keyStart });
        else if (key === "fs_permissions" || key === "solc")
          for (const { text } of walkTexts(value))
            yield makeSetting(file, { key: name, value: text.value, start: text.start });
      }
    const ffi = lastAt(root, "ffi");
    if (ffi !== undefined) yield makeSetting(file, { key: "ffi", value: writtenAt(ffi) ?? "", start: ffi.start });
  },
};
