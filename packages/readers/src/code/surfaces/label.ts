import type { SurfaceCommand } from "@doorward/core";

/** Words by which a label promises a well-known tool that neither downloads nor reads assets as programs. */
const promises = /\b(?:eslint|lint|prettier|format|type-?check|tsc|jest|vitest|mocha|spell(?:-?check)?|compile)\b/giu;

/** Programs that fetch, and interpreters that are pointed at a file which is no program by its name. */
const fetching =
  /(?:^|[\s;&|(`"'])(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|certutil|bitsadmin|mshta)\b/iu;
const oddProgram =
  /\b(?:node|bun|deno|python3?|py|php|ruby|perl|bash|sh|zsh)(?:\.exe)?["']?\s+\S{0,200}\.(?:dict|woff2?|ttf|otf|eot|png|jpe?g|gif|ico|webp|svg|css|map|txt|dat|bin|lock|pdf|md|csv)\b/iu;

/**
 * Whether a name promises a known tool while no command mentions it and one of them plainly does something else.
 * Only clear cases count; a name that is merely short or odd is none.
 */
export function isMislabelled(name: string, commands: readonly SurfaceCommand[]): boolean {
  const promised = name.slice(0, 200).match(promises) ?? [];
  if (promised.length === 0 || commands.length === 0) return false;
  const texts = commands.map(({ text }) => text.slice(0, 4000).toLowerCase());
  if (texts.some((text) => promised.some((word) => text.includes(word.toLowerCase())))) return false;
  return texts.some((text) => fetching.test(text) || oddProgram.test(text));
}
