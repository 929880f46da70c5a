import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What is counted while the server runs. */
export interface Metrics {
  readonly countRequest: (request: {
    readonly route: string;
    readonly method: string;
    readonly status: number;
    readonly seconds: number;
  }) => void;
  readonly countAccepted: (door: string) => void;
  readonly countJudged: (door: string, outcome: string, seconds: number) => void;
  /** Asked each time somebody reads the metrics. */
  readonly askQueue: (ask: () => Promise<{ readonly waiting: number; readonly dead: number }>) => void;
  /** The text that Prometheus reads. */
  readonly render: () => Promise<string>;
  readonly contentType: string;
}

/** Counters of their own for each server, so that two in one process do not meet. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "doorward_request_seconds",
    help: "How long requests took, by route, method and status.",
    labelNames: ["route", "method", "status"] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10, 60],
    registers: [registry],
  });
  const accepted = new Counter({
    name: "doorward_arrivals_accepted_total",
    help: "Arrivals accepted, by door.",
    labelNames: ["door"] as const,
    registers: [registry],
  });
  const judged = new Histogram({
    name: "doorward_judging_seconds",
    help: "How long judgements took, by door and outcome.",
    labelNames: ["door", "outcome"] as const,
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  return {
    countRequest: ({ route, method, status, seconds }) =>
      requests.observe({ route, method, status: String(status) }, seconds),
    countAccepted: (door) => accepted.inc({ door }),
    countJudged: (door, outcome, seconds) => judged.observe({ door, outcome }, seconds),
    askQueue: (ask) => addQueue(registry, ask),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function addQueue(registry: Registry, ask: Parameters<Metrics["askQueue"]>[0]): void {
  const dead = new Gauge({
    name: "doorward_dead_letters",
    help: "Arrivals given up, which wait for a person.",
    registers: [registry],
  });
  const waiting = new Gauge({
    name: "doorward_queue_depth",
    help: "Arrivals that wait to be judged.",
    registers: [registry],
    async collect() {
      const counted = await ask();
      waiting.set(counted.waiting);
      dead.set(counted.dead);
    },
  });
}
