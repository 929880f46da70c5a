import { sampleSource } from "../sample/sample-source.ts";

/** The desk's own feed. Its events name in `ticket` whose page was opened. It is silent whenever nobody looks. */
export const ownSource = "doorward";

/** Names that no feed may have: what it sends would pass for looks of the desk, or for the sample, of whose cases nobody is told. */
export const ownSources: readonly string[] = [ownSource, sampleSource];

/** Whether silence of a feed says anything: the desk's own is silent whenever nobody looks, and the sample ended before it was loaded. */
export function mayFallSilent(source: string): boolean {
  return source !== ownSource && source !== sampleSource;
}
