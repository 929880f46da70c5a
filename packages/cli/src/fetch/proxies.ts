import * as http from "node:http";

/**
 * Lets `fetch` take the proxies that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case), for
 * the whole process. Returns what takes it back. Where Node is too old to do it at run time, nothing happens, and
 * `NODE_USE_ENV_PROXY=1` does the same from the start.
 */
export function useProxies(environment: Readonly<Record<string, string | undefined>>): () => void {
  const canChange = "setGlobalProxyFromEnv" in http;
  return canChange ? http.setGlobalProxyFromEnv({ ...environment }) : () => undefined;
}
