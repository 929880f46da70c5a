import { makeSurface } from "../facts.ts";
import type { TextReader } from "../reader.ts";

/** Generators of a Prisma schema; one that is no package name is a command. Source: prisma.io, Generators. */
export const prismaSchema: TextReader = {
  tool: "prisma",
  kind: "text",
  files: { endings: ["prisma"] },
  *read(file) {
    for (const match of file.text.matchAll(/^\s{0,40}provider\s{0,40}=\s{0,40}"([^"\n]{1,1000})"/gmu)) {
      const text = match[1] ?? "";
      if (!/[\s/\\]/u.test(text)) continue;
      const start = match.index + match[0].length - text.length - 1;
      yield makeSurface(file, {
        what: "generator",
        name: "provider",
        trigger: "build",
        start,
        commands: [{ text, start }],
      });
    }
  },
};
