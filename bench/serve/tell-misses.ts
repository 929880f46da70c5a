import type { Measured } from "./result.ts";

/** What is to be reached, on two cores with everything on one machine. */
export const serveTargets = {
  startMs: 5000,
  idleMegabytes: 400,
  acceptMs: 150,
  casesMs: 200,
  sightingsMs: 20,
  recallMs: 20,
};

/** One sentence for each target that is missed. */
export function tellMisses({ starts = [], accepting, cases = [], sightings = [], recall = [] }: Measured): string[] {
  return [
    ...starts.flatMap((run) => [
      ...tooMuch(`${run.engine}: the first start`, run.firstMs, serveTargets.startMs, "ms"),
      ...tooMuch(`${run.engine}: a later start`, run.laterMs, serveTargets.startMs, "ms"),
      ...tooMuch(
        `${run.engine}: idle after the first start`,
        run.firstIdle.proportional,
        serveTargets.idleMegabytes,
        "MB",
      ),
      ...tooMuch(
        `${run.engine}: idle after a later start`,
        run.laterIdle.proportional,
        serveTargets.idleMegabytes,
        "MB",
      ),
      ...(run.stopStatus === 0 ? [] : [`${run.engine}: it stopped with status ${run.stopStatus}.`]),
    ]),
    ...(accepting?.runs ?? []).flatMap((run) => [
      ...tooMuch(`${run.engine}: accepting, 99th percentile`, run.accepting.p99, serveTargets.acceptMs, "ms"),
      ...tooMuch(`${run.engine}: idle after the load`, run.idleMemory.proportional, serveTargets.idleMegabytes, "MB"),
      ...(run.accepting.refused === 0
        ? []
        : [`${run.engine}: ${run.accepting.refused} mails were refused: ${run.accepting.faults.join("; ")}.`]),
      ...(run.lost === 0 ? [] : [`${run.engine}: ${run.lost} acknowledged mails have no verdict.`]),
    ]),
    ...cases.flatMap(({ engine, questions }) =>
      questions.flatMap(({ what, p99 }) => tooMuch(`${engine}: cases, ${what}`, p99, serveTargets.casesMs, "ms")),
    ),
    ...sightings.flatMap(({ engine, questions }) =>
      questions.flatMap(({ what, store, http }) => [
        ...tooMuch(`${engine}: ${what}, the store`, store.p99, serveTargets.sightingsMs, "ms"),
        ...tooMuch(`${engine}: ${what}, over HTTP`, http.p99, serveTargets.sightingsMs, "ms"),
      ]),
    ),
    ...recall.flatMap(({ engine, questions }) =>
      questions.flatMap(({ what, spread }) =>
        tooMuch(`${engine}: recall, ${what}`, spread.p99, serveTargets.recallMs, "ms"),
      ),
    ),
  ];
}

function tooMuch(what: string, measured: number, most: number, unit: string): string[] {
  return measured <= most ? [] : [`${what}: ${measured.toFixed(1)} ${unit} are more than ${most}.`];
}
