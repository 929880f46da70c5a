/**
 * Technologies with the year and month of their first public release, from the project's own announcement or first tagged
 * release. Where a preview came before, the preview counts.
 */
export const firstReleases: ReadonlyMap<string, string> = new Map([
  ["android", "2007-11"],
  ["angular", "2010-10"],
  ["ansible", "2012-02"],
  ["aptos", "2022-03"],
  ["astro", "2021-06"],
  ["aws lambda", "2014-11"],
  ["bitcoin", "2009-01"],
  ["bun", "2022-07"],
  ["chatgpt", "2022-11"],
  ["claude", "2023-03"],
  ["cosmwasm", "2019-09"],
  ["cypress", "2015-06"],
  ["dart", "2011-10"],
  ["deno", "2018-05"],
  ["docker", "2013-03"],
  ["ethereum", "2015-07"],
  ["ethers", "2016-07"],
  ["fastapi", "2018-12"],
  ["flutter", "2017-05"],
  ["foundry", "2021-09"],
  ["github actions", "2018-10"],
  ["github copilot", "2021-06"],
  ["go", "2009-11"],
  ["graphql", "2015-07"],
  ["hardhat", "2019-07"],
  ["ipfs", "2015-02"],
  ["jest", "2014-05"],
  ["julia", "2012-02"],
  ["kotlin", "2011-07"],
  ["kubernetes", "2014-06"],
  ["langchain", "2022-10"],
  ["move", "2019-06"],
  ["mongodb", "2009-02"],
  ["nestjs", "2017-02"],
  ["next", "2016-10"],
  ["node", "2009-05"],
  ["nuxt", "2016-10"],
  ["openzeppelin", "2016-08"],
  ["playwright", "2020-01"],
  ["polkadot", "2016-10"],
  ["prisma", "2016-05"],
  ["pytorch", "2016-09"],
  ["react", "2013-05"],
  ["react native", "2015-03"],
  ["redis", "2009-04"],
  ["rust", "2010-07"],
  ["solana", "2018-02"],
  ["solidity", "2014-08"],
  ["starknet", "2020-06"],
  ["sui", "2022-03"],
  ["svelte", "2016-11"],
  ["swift", "2014-06"],
  ["tailwind", "2017-10"],
  ["tensorflow", "2015-11"],
  ["terraform", "2014-07"],
  ["typescript", "2012-10"],
  ["vite", "2020-04"],
  ["vue", "2014-02"],
  ["webassembly", "2015-06"],
  ["zig", "2016-02"],
]);

/** Other ways in which resumes write them, and what is put behind their names. */
const alsoWritten: ReadonlyMap<string, string> = new Map([
  ["golang", "go"],
  ["k8s", "kubernetes"],
  ["ts", "typescript"],
  ["nodejs", "node"],
  ["reactjs", "react"],
  ["vuejs", "vue"],
  ["nextjs", "next"],
  ["nuxtjs", "nuxt"],
  ["ethersjs", "ethers"],
  ["tailwindcss", "tailwind"],
  ["wasm", "webassembly"],
  ["rustlang", "rust"],
]);

/** When a technology first came out, as `YYYY-MM`. Undefined where it is not known, and for what is older than resumes. */
export function findFirstRelease(skill: string): string | undefined {
  const plain = skill.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  const short = plain.replaceAll(/[.\s-]/gu, "");
  return firstReleases.get(plain) ?? firstReleases.get(alsoWritten.get(short) ?? short);
}
