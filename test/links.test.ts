import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");
const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md", "packages/rules/src/*/*/rule.md"], {
  cwd: root,
  exclude: ["**/node_modules/**"],
});

for (const page of pages)
  test(`every link in ${page} leads somewhere`, () => {
    const text = withoutCode(readFileSync(join(root, page), "utf8"));
    const links = Array.from(text.matchAll(/\]\(([^()\s]{1,500})\)/gu), ([, link]) => link ?? "");
    assert.deepEqual(
      links.filter((link) => !/^[a-z]+:/u.test(link) && !leadsSomewhere(page, link)),
      [],
    );
  });

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path === "" ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(target)) return false;
  return heading === undefined || listHeadings(readFileSync(target, "utf8")).includes(heading);
}

/** Headings as GitHub makes anchors of them. */
function listHeadings(markdown: string): string[] {
  return Array.from(withoutCode(markdown).matchAll(/^#{1,6} (.+)$/gmu), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^]*?^\1$/gmu, "").replace(/`[^`\n]*`/gu, "");
}
