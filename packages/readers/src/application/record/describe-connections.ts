import type { ConnectionFact, HiringStage } from "@doorward/core";
import type { ApplicationRecord } from "./application-record.ts";
import { canonicaliseContact } from "./contacts.ts";
import type { PlaceIn } from "./place-in-record.ts";
import { readMoment } from "./times.ts";

type Connection = ApplicationRecord["connections"][number];

/**
 * Networks that reports about remote workers under other names list (Cisco Talos, 2025 Year in Review): TransTelecom and
 * Cenbong. Most people there are at home, so one counts only where the connection is not where the person says they are.
 */
const listedNetworks: ReadonlySet<number> = new Set([20_485, 134_544]);

/** Networks between which nobody travels: a VPN is left and entered in a second. */
const notHome: ReadonlySet<string> = new Set(["hosting", "vpn", "tor"]);

/** Kilometres an hour and kilometres from which nobody went there; airliners reach 950. */
const fastest = 1000;
const farEnough = 500;

/** Networks in a day from which they are many. A telephone and a home come to three. */
const manyNetworks = 6;
const day = 86_400_000;

/** What is noticed about connections, by kind and stage. A place is compared with the one that is claimed, and nothing else. */
export function describeConnections({ connections }: ApplicationRecord, place: PlaceIn): ConnectionFact[] {
  const ordered = connections.toSorted((a, b) => readMoment(a.at) - readMoment(b.at));
  const seen = ordered.flatMap((connection, at) =>
    listKinds(connection, ordered[at - 1]).map((kind) => ({ kind, during: connection.during })),
  );
  const groups = Map.groupBy(seen, ({ kind, during }) => `${kind}\n${during}`);
  const told = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, times: others.length + 1 }],
  );
  return [...told, ...describeMany(ordered)].map(({ kind, during, times }) => ({
    kind,
    during,
    times,
    at: [place(stages[during])],
  }));
}

const stages: Readonly<Record<HiringStage, string>> = {
  application: "connections of the application",
  interview: "connections of interviews",
  offer: "connections of the offer",
  onboarding: "connections of onboarding",
  "on-the-job": "connections at work",
};

function listKinds(connection: Connection, before: Connection | undefined): ConnectionFact["kind"][] {
  const { network, isWhereClaimed } = connection;
  return [
    ...(network?.is === "vpn" || network?.is === "tor" ? ["anonymous" as const] : []),
    ...(network?.is === "hosting" ? ["hosting" as const] : []),
    ...(isWhereClaimed === false ? ["other-country-than-claimed" as const] : []),
    ...(isWhereClaimed === false && listedNetworks.has(network?.number ?? -1) ? ["listed-network" as const] : []),
    ...(before !== undefined && isImpossible(before, connection) ? ["impossible-travel" as const] : []),
  ];
}

function isImpossible(one: Connection, other: Connection): boolean {
  if (notHome.has(one.network?.is ?? "") || notHome.has(other.network?.is ?? "")) return false;
  const kilometres = measureDistance(one, other);
  const hours = (readMoment(other.at) - readMoment(one.at)) / 3_600_000;
  return kilometres >= farEnough && kilometres > fastest * Math.max(hours, 1 / 60);
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along the surface (haversine, mean radius 6371 km); 0 where a place is not known. */
function measureDistance(one: Connection, other: Connection): number {
  if (one.latitude === undefined || one.longitude === undefined) return 0;
  if (other.latitude === undefined || other.longitude === undefined) return 0;
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const north = half(one.latitude, other.latitude);
  const east = half(one.longitude, other.longitude);
  const chord = north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** Many networks within one day, by stage. */
function describeMany(ordered: readonly Connection[]): Omit<ConnectionFact, "at">[] {
  const days = Map.groupBy(ordered, ({ at, during }) => `${during}\n${Math.floor(readMoment(at) / day)}`);
  const many = [...days.values()].flatMap((own) => {
    const networks = new Set(own.flatMap(({ ip }) => readNetwork(ip)));
    const [first] = own;
    return first === undefined || networks.size < manyNetworks ? [] : [{ during: first.during, times: networks.size }];
  });
  const stageGroups = Map.groupBy(many, ({ during }) => during);
  return [...stageGroups].map(([during, rows]) => ({
    kind: "many-addresses",
    during,
    times: Math.max(...rows.map(({ times }) => times)),
  }));
}

/** The first half of an address: providers hand out another last part every hour. */
function readNetwork(ip: string | undefined): string[] {
  const address = ip === undefined ? undefined : canonicaliseContact("address", ip);
  if (address === undefined) return [];
  return [address.includes(":") ? address.split(":").slice(0, 3).join(":") : address.split(".").slice(0, 2).join(".")];
}
