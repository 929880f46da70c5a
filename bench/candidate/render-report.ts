import { findRate, tellRate } from "../scan/confidence.ts";
import { sharedRates } from "./make-applications.ts";
import { candidateTargets, type CandidateResult } from "./result.ts";

const banner = `# How \`doorward candidate\` does

Written by \`npm run bench -- candidate\`. Do not edit.
`;

const explained: Readonly<Record<string, string>> = {
  couple: "two people with one telephone; half of them noted as a household",
  agency: "two people of an agency, with its mailbox, noted as such",
  "name change": "the same person under a new name, noted as such",
  mover: "the same person, whose equipment goes to a new address, explained",
  "private network": "two people behind one exit of a private network",
  "second application": "the same person again, with a newer resume",
};

/** The page for people: docs/benchmarks/candidate.md. */
export function renderReport({ links, reading, lookup, date, rules, cores, memoryGigabytes }: CandidateResult): string {
  const { farm, honest, twins, strangers, personas } = links;
  const rates = Object.entries(sharedRates).map(([what, rate]) => `${what} ${rate * 100} %`);
  return [
    banner,
    "## Links",
    "",
    `Run on ${date} with the rules ${rules}. Every application comes from a seeded generator (\`bench/candidate\`) as an archive with a record and`,
    "a resume, every second one a real PDF and the others real Word documents, and is read as any other. It says how links are found when",
    "people act as the generator has them; it does not say how often real people do, and no real resume is in it.",
    "",
    `Farms: operators of 2 to 21 personas with other names, addresses and numbers, whose resumes are one text of which a fifth of the lines is`,
    `written anew for each and the rest is put in another order. Beside that a persona takes something over from another with these rates,`,
    `which nobody publishes and which are set low: ${rates.join(", ")}.`,
    "",
    "| what | measured | target |",
    "| --- | --- | --- |",
    `| pairs of one operator's personas in one cluster | ${tellRate(findRate(farm.clustered, farm.pairs))} | at least ${candidateTargets.recall * 100} % |`,
    `| pairs told of each other directly | ${tellRate(findRate(farm.told, farm.pairs))} | |`,
    `| honest pairs that share nothing, told of each other | ${honest.told} of ${honest.pairs.toLocaleString("en")} | at most 1 of 100,000 |`,
    `| of them by photographs alone, which are painted by a model of natural pictures | ${honest.byPhoto} of ${honest.withPhotos.toLocaleString("en")} pairs with photographs | |`,
    "",
    "What is said of each application when all others are known:",
    "",
    "| who | nothing noticed | verify these | pause and verify in person |",
    "| --- | --- | --- | --- |",
    `| ${farm.personas} personas of farms | ${personas.clear} | ${personas.check} | ${personas.stop} |`,
    `| strangers | ${strangers.clear} | ${strangers.check} | ${strangers.stop} |`,
    ...Object.entries(twins).map(
      ([kind, { clear, check, stop }]) => `| ${kind}: ${explained[kind] ?? ""} | ${clear} | ${check} | ${stop} |`,
    ),
    "",
    "## Speed",
    "",
    `Processor time in one process, on one of ${cores} cores with ${memoryGigabytes} GB of memory.`,
    "",
    "| what | median | 95 of 100 within | target |",
    "| --- | --- | --- | --- |",
    `| reading one of ${reading.count} applications with its resume, and looking at its files | ${reading.median.toFixed(1)} ms | ${reading.p95.toFixed(1)} ms | ${candidateTargets.readingMs} ms |`,
    `| asking a memory of ${lookup.stored.toLocaleString("en")} applications | ${lookup.median.toFixed(1)} ms | ${lookup.p95.toFixed(1)} ms | ${candidateTargets.lookupMs} ms |`,
    "",
    `${lookup.found} of ${lookup.asked} questions, each with a resume of which a fifth was written anew, found the one it was made of.`,
    "",
  ].join("\n");
}
