import { resolveRelative } from "./layers.ts";
import { isTest, type SourceFile } from "./source-file.ts";

const place = "packages/console/src/";
/** What the server shares with it: the types of its contract, and how an application is packed. */
const fromServer: ReadonlySet<string> = new Set(["@doorward/server/client", "@doorward/server/zip"]);
/** Each may lean on those before it. */
const floors = ["shared", "features", "app"];

/**
 * One sentence for each import in the console that goes up (shared → features → app), from one screen to another, or to more of
 * the server than its contract and the writer of archives.
 */
export function findConsoleFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith(place))
    .flatMap(({ path, imports }) =>
      imports.flatMap((request) => {
        const reason = refuse(path, request);
        return reason === undefined ? [] : [`${path} imports ${request}: ${reason}.`];
      }),
    );
}

function refuse(path: string, request: string): string | undefined {
  if (request.startsWith("@doorward/server") && !fromServer.has(request) && !isTest(path))
    return "the console knows the contract of the server and nothing else of it";
  const target = resolveRelative(path, request);
  if (target === undefined) return undefined;
  const [floor, screen] = nameFloor(path);
  const [otherFloor, otherScreen] = nameFloor(target);
  if (floors.indexOf(otherFloor) > floors.indexOf(floor)) return `${floor}/ may not lean on ${otherFloor}/`;
  if (floor === "features" && otherFloor === "features" && screen !== otherScreen)
    return "one screen may not lean on another; what both need is shared";
  return undefined;
}

/** The floor and the first folder on it. */
function nameFloor(path: string): readonly [string, string] {
  const [floor = "", folder = ""] = path.slice(place.length).split("/");
  return [floor, folder];
}
