import { refuse, take, type Canonical } from "../canonical.ts";
import { handleServices, type HandleService } from "./services.ts";

const longest = 300;
const noService = "A name says who somebody is only together with its service: write it as in telegram:name.";

/** A name with its service in front, folded as the service does: `telegram:jane_doe`. */
export function canonicaliseHandle(text: string): Canonical {
  if (text.length > longest) return refuse("This is longer than any name of a service.");
  const [, name = "", rest = ""] = /^([a-z][a-z\d.-]{0,30}):(.+)$/isu.exec(text) ?? [];
  if (name === "") return refuse(noService);
  return writeHandle(name, rest);
}

/** The same, of a name and the service it belongs to. Of a service whose rules nobody knows the name stays as it is. */
export function writeHandle(serviceName: string, name: string): Canonical {
  const lower = serviceName.trim().toLowerCase();
  const service = handleServices.find((each) => each.name === lower || each.alsoNamed?.includes(lower) === true);
  const plain = name.trim().replace(/^@/u, "").normalize("NFC");
  if (service === undefined)
    return /^[a-z][a-z\d.-]{0,30}$/u.test(lower) && isPlainName(plain)
      ? take(`${lower}:${plain}`)
      : refuse("This is not the name of anybody at a service.");
  const folded = foldName(plain, service);
  return service.syntax.test(folded)
    ? take(`${service.name}:${folded}`)
    : refuse(`No name at ${service.name} is written like this.`);
}

/** A name of one word; what begins with slashes is an address. */
function isPlainName(name: string): boolean {
  return name.length <= 200 && /^[^\s/@\p{Cc}][^\s\p{Cc}]*$/u.test(name);
}

function foldName(name: string, { ignored }: HandleService): string {
  const folded = name.toLowerCase().normalize("NFC");
  return ignored === undefined ? folded : folded.replaceAll(ignored, "");
}
