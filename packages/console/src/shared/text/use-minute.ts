import { useSyncExternalStore } from "react";

const minuteMs = 60_000;

/** The present minute, in milliseconds; what shows an age is shown again when it ends. */
export function useMinute(): number {
  return useSyncExternalStore(hearMinutes, readMinute);
}

function readMinute(): number {
  return Math.floor(Date.now() / minuteMs) * minuteMs;
}

function hearMinutes(hear: () => void): () => void {
  const timer = setInterval(hear, minuteMs / 4);
  return () => clearInterval(timer);
}
