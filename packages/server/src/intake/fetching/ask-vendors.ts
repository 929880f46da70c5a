import type { Fetch } from "./fetch-safely.ts";

/** Asks over the network, as `fetchSafely` wants it; the one place where the ways in take the platform's own `fetch`. */
export const askVendors: Fetch = async (url, init) => await fetch(url, init);
