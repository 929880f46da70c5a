import { attributeOf, elementsNamed, localName } from "../documents/xml.ts";
import { findTarget, makeSurface } from "../facts.ts";
import type { XmlReader } from "../reader.ts";

/** Hooks of Cordova, in the project's and in each plugin's settings. Source: cordova.apache.org, Hooks Guide. */
export const cordovaProject: XmlReader = {
  tool: "cordova",
  kind: "xml",
  files: { names: ["config.xml", "plugin.xml"] },
  *read(file, root) {
    if (!/^(?:widget|plugin)$/u.test(localName(root))) return;
    for (const element of elementsNamed(root, "hook")) {
      const name = attributeOf(element, "type") ?? "";
      const files = [findTarget(file, attributeOf(element, "src") ?? "")];
      const trigger = /install|add/u.test(name) ? "install" : "build";
      const { start, end } = element;
      yield makeSurface(file, { what: "hook", name, trigger, start, end, files });
    }
  },
};
