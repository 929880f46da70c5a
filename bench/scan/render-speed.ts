import type { PeerRun } from "./measure-peers.ts";
import type { Speed } from "./measure-speed.ts";

/** The tables on speed and memory. */
export function renderSpeed({ runs, peers, loadBefore }: Speed): string[] {
  const [own] = peers;
  return [
    "Times are wall clock of the built command, started anew each time, with warm file caches. Memory is the largest sum",
    "over all its processes at one time, pages that they share counted once. The large trees are real packages in",
    "`node_modules`; the take-home is 330 real sources with pictures and fonts.",
    ...(loadBefore < 0.5
      ? []
      : [
          "",
          `Others used the machine too (load ${loadBefore} before it began), so the times are longer than they need be.`,
        ]),
    "",
    "| arrival | files | size | best of | median | processor time | memory | target |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...runs.map(({ name, files, bytes, seconds, processorSeconds, peakMegabytes, target }) => {
      const goal = target === undefined ? "" : `${target.seconds} s, ${target.megabytes} MB`;
      const best = `${seconds.best.toFixed(2)} s (${seconds.repetitions})`;
      return `| ${name} | ${files} | ${megabytes(bytes)} MB | ${best} | ${seconds.median.toFixed(2)} s | ${processorSeconds.toFixed(1)} s | ${Math.round(peakMegabytes)} MB | ${goal} |`;
    }),
    "",
    "On the same JavaScript files, which are all of those in the large tree. Doorward's time is that of the whole command; that",
    "of the others begins when they are loaded.",
    "",
    "| reader | files | size | time | MB/s | files it gave up | Doorward is faster by |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...peers.map((peer) => {
      const factor = own === undefined || peer === own ? "" : `${(peer.seconds / own.seconds).toFixed(1)} times`;
      return `| ${peer.name} | ${peer.files} | ${megabytes(peer.bytes)} MB | ${peer.seconds.toFixed(1)} s | ${rate(peer)} | ${peer.threw} | ${factor} |`;
    }),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function rate({ bytes, seconds }: PeerRun): string {
  return (bytes / 1e6 / seconds).toFixed(1);
}
