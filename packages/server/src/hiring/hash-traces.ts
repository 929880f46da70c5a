import { hashedTypes, type ApplicationReading, type ApplicationTrace } from "@doorward/core";
import { traceObservable } from "@doorward/doors";
import { hashObservable, type Handle } from "@doorward/store";

/** The traces of a reading as they are kept: where somebody lives or is paid, and numbers of documents, as keyed hashes alone. */
export function hashTraces<R extends Pick<ApplicationReading, "traces">>(
  reading: R,
  { keys }: Pick<Handle, "keys">,
): R {
  return {
    ...reading,
    traces: reading.traces.map((trace): ApplicationTrace => {
      const observable = traceObservable(trace);
      if (trace.isHashed === true || !hashedTypes.has(observable.type)) return trace;
      return { ...trace, value: hashObservable(keys, observable), isHashed: true };
    }),
  };
}
