/** The host of an address in lower case; empty when there is none. */
export function hostOf(address: string): string {
  if (address === "" || !URL.canParse(address)) return "";
  return new URL(address).hostname;
}
