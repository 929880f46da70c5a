const place = "doorward-single-keys";

/** Whether this browser wants keys without a modifier to do something; it does until somebody turns them off. */
export function readSingleKeys(): boolean {
  return localStorage.getItem(place) !== "off";
}

/** Keeps that. */
export function writeSingleKeys(isOn: boolean): void {
  localStorage.setItem(place, isOn ? "on" : "off");
}
