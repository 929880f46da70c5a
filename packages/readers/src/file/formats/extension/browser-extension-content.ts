import { readExtensionManifest } from "../../../formats/extension/read-manifest.ts";
import type { PackageReader } from "../../../formats/format-reader.ts";

/** An extension lies at the top of its archive, or in the one folder that its developer packed. */
const manifestName = /^(?:[^/]{1,200}\/)?manifest\.json$/u;
const projectName = /^(?:[^/]{1,200}\/)?package\.json$/u;
const longestManifest = 1_000_000;

/** Extensions for browsers: what they may do, and on which sites. */
export const browserExtensionContent: PackageReader = {
  types: ["crx", "xpi"],
  // Sources of an extension are a code project, and are read as code.
  isSuch: (names) => names.some((name) => manifestName.test(name)) && !names.some((name) => projectName.test(name)),
  read({ name }, members, see) {
    const member = members.names.find((each) => manifestName.test(each));
    const manifest = readExtensionManifest(member === undefined ? "" : (members.text(member, longestManifest) ?? ""));
    if (manifest === undefined || member === undefined) return;
    const target = "extension for a browser";
    see.content("program", `${name}: ${target}`, { target });
    for (const right of [...manifest.sites, ...manifest.permissions])
      see.content("extension-permission", `${manifest.name || name} asks for ${right}`, { target: right, member });
  },
};
