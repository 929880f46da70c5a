import { attributeOf, attributeStart, elementsNamed } from "../documents/xml.ts";
import { linePrefix } from "../documents/line-prefix.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import type { TextReader, XmlReader } from "../reader.ts";

/** Programs that PHPUnit and Psalm load before they start. */
export const phpTests: XmlReader = {
  tool: "phpunit",
  kind: "xml",
  files: { names: ["phpunit.xml", "phpunit.xml.dist", "phpunit.dist.xml", "psalm.xml", "psalm.xml.dist"] },
  *read(file, root) {
    for (const name of ["bootstrap", "autoloader", "printerFile", "testSuiteLoaderFile"]) {
      const value = attributeOf(root, name);
      if (value === undefined) continue;
      const start = attributeStart(file.text, root, name);
      yield makeSurface(file, { what: "test-setup", name, trigger: "test", start, files: [findTarget(file, value)] });
    }
    for (const element of elementsNamed(root, "plugin")) {
      const path = findTarget(file, attributeOf(element, "filename") ?? "");
      if (path !== undefined)
        yield makeSurface(file, { what: "plugin", name: path, trigger: "lint", start: element.start, files: [path] });
    }
  },
};

/** Files by which a folder has PHP load a program with every page. Source: php.net, .user.ini files. */
export const phpIni: TextReader = {
  tool: "php",
  kind: "text",
  files: { names: [".user.ini", ".htaccess", "php.ini", "phpstan.neon", "phpstan.neon.dist"] },
  *read(file) {
    const pattern =
      /(auto_prepend_file|auto_append_file|extension|zend_extension|bootstrapFiles|bootstrap)(?:\s{0,9}[=:]\s{0,50}-?|\s{1,9})["']?([^\s"']{1,300})/gu;
    for (const match of file.text.matchAll(pattern)) {
      const [, key = "", value = ""] = match;
      if (/^\s*[;#]/u.test(linePrefix(file.text, match.index) ?? "")) continue;
      yield makeSetting(file, { key, value, start: match.index, names: value });
      const files = [findTarget(file, value)];
      if (files[0] !== undefined)
        yield makeSurface(file, { what: "preload", name: key, trigger: "start", start: match.index, files });
    }
  },
};
