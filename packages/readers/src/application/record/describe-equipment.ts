import type { EquipmentFact, Evidence } from "@doorward/core";
import type { ApplicationRecord } from "./application-record.ts";
import { canonicaliseAddress } from "./postal-address.ts";
import { listPlaces, type PlaceIn } from "./place-in-record.ts";
import { readMoment } from "./times.ts";

type Equipment = ApplicationRecord["equipment"][number];
type Seen = Equipment["seen"][number];

const seenKinds: Readonly<Record<Exclude<Seen["is"], "remote-tool">, EquipmentFact["kind"]>> = {
  "unattended-remote-start": "unattended-remote-start",
  "remote-keyboard-device": "remote-keyboard-device",
  "activity-simulator": "activity-simulator",
  "location-differs": "location-differs",
  "late-input": "late-input",
  "assistant-extension": "assistant-extension",
};

/** What is noticed about where equipment goes and what is seen on it. What the organisation allowed is left out. */
export function describeEquipment(record: ApplicationRecord, place: PlaceIn): EquipmentFact[] {
  const { equipment } = record;
  const sent = place("where equipment goes");
  const isExplained = equipment.every((each) => each.isExplained);
  const seen = equipment.flatMap((each) => each.seen).filter(({ isAllowed }) => !isAllowed);
  return [
    ...tell(
      "other-address-than-stated",
      equipment.filter(({ is }) => is === "other"),
      sent,
    ),
    ...tell(
      "forwarder-or-box",
      equipment.filter(({ is }) => is === "box" || is === "forwarder"),
      sent,
    ),
    ...tell("address-changed-after-offer", listMoved(equipment), sent),
    ...tell(
      "serial-not-read-back",
      equipment.filter((each) => isUnread(each, record)),
      place("the serial number"),
    ),
    ...describeTools(seen, isExplained, place),
    ...describeSeen(seen, isExplained, place),
  ];
}

function tell(kind: EquipmentFact["kind"], found: readonly Equipment[], at: Evidence): EquipmentFact[] {
  if (found.length === 0) return [];
  return [{ kind, times: found.length, isExplained: found.every((each) => each.isExplained), at: [at] }];
}

/** Equipment that went elsewhere than what went before it. */
function listMoved(equipment: readonly Equipment[]): Equipment[] {
  const addressed = equipment
    .filter(({ address, is }) => address !== undefined && is !== "pick-up")
    .toSorted((a, b) => readMoment(a.at) - readMoment(b.at));
  return addressed.filter(
    ({ address }, at) =>
      at > 0 && canonicaliseAddress(address ?? "") !== canonicaliseAddress(addressed[at - 1]?.address ?? ""),
  );
}

function isUnread({ serial, serialReadBack }: Equipment, { stage }: ApplicationRecord): boolean {
  if (serial === undefined) return false;
  if (serialReadBack !== undefined) return foldSerial(serialReadBack) !== foldSerial(serial);
  return stage === "on-the-job";
}

function foldSerial(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z\d]/gu, "");
}

/** Each tool once, however often it was seen: two of them beside each other are what matters. */
function describeTools(seen: readonly Seen[], isExplained: boolean, place: PlaceIn): EquipmentFact[] {
  const tools = seen.filter(({ is }) => is === "remote-tool");
  if (tools.length === 0) return [];
  const names = new Set(tools.map(({ name = "" }) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "")));
  return [{ kind: "second-remote-tool", times: names.size, isExplained, at: [place("a tool for remote control")] }];
}

/** By the days on which each was seen, since what lasts is told from what happens once. */
function describeSeen(seen: readonly Seen[], isExplained: boolean, place: PlaceIn): EquipmentFact[] {
  return Object.entries(seenKinds).flatMap(([is, kind]) => {
    const own = seen.filter((each) => each.is === is);
    if (own.length === 0) return [];
    const days = new Set(own.map(({ at }) => Math.floor(readMoment(at) / 86_400_000)));
    return [{ kind, times: days.size, isExplained, at: listPlaces([place(places[kind] ?? "the device")]) }];
  });
}

const places: Readonly<Partial<Record<EquipmentFact["kind"], string>>> = {
  "unattended-remote-start": "what was started on the device",
  "remote-keyboard-device": "what is attached to the device",
  "activity-simulator": "programs on the device",
  "location-differs": "where the device is",
  "late-input": "keys and mouse of the device",
  "assistant-extension": "extensions of the browser",
};
