import { Problem, type Door, type Kind } from "@doorward/core";
import type { z } from "zod";
import type { Actor } from "../access/roles.ts";
import type { Answer, BodyStream, RouteRequest } from "../contract/route.ts";
import { submission, type submissionQuery } from "../contract/schemas/submission.ts";
import { answerProblem } from "../http/answer-problem.ts";
import { checkShape } from "../http/check-request.ts";
import { limitBody } from "../http/guard-body.ts";
import { readJson } from "../http/read-json.ts";
import type { Services } from "../services.ts";
import { accept, type Content, type Submission } from "./accept.ts";
import { glimpseBytes, guessKind } from "./guess-kind.ts";
import { nameArrival, readFileName } from "./name-arrival.ts";
import { takeBytes } from "./take-bytes.ts";
import { linkArrival } from "./tell-arrival.ts";

type Query = z.output<typeof submissionQuery>;
type Request = RouteRequest<unknown, Query, BodyStream, Actor>;

/** Takes an arrival: as bytes where the query names a door, else as JSON. */
export async function takeSubmission(request: Request, services: Services): Promise<Answer> {
  const { door } = request.query;
  return door === undefined ? await takeJson(request, services) : await takeRaw(request, door, services);
}

async function takeRaw(request: Request, door: Door, services: Services): Promise<Answer> {
  checkDoor(request, door);
  const { content, head } = await takeBytes(request.body, services);
  const told = request.query.name ?? readFileName(request.headers.get("content-disposition"));
  const type = request.headers.get("content-type") ?? "";
  const kind = request.query.kind ?? guessKind({ door, name: told ?? "", type, head });
  return await finish({ door, kind, name: told ?? nameArrival(kind, head) }, content, request, services);
}

async function takeJson(request: Request, services: Services): Promise<Answer> {
  if (request.query.kind !== undefined || request.query.name !== undefined)
    throw new Problem("not-valid", "Name the door in the query too, or say everything in the body: `?door=support`.");
  const { mostArrivalJsonBytes, mostJsonDepth } = services.limits;
  const body = await readJson(limitBody(request.body, mostArrivalJsonBytes), mostJsonDepth);
  const checked = checkShape(submission, body, "body");
  if ("faults" in checked)
    return answerProblem(
      "not-valid",
      "The body is no submission. Or name the door in the query, to send bytes.",
      checked,
    );
  const given = checked.value as z.output<typeof submission>;
  checkDoor(request, given.door);
  const { bytes, name, kind } = readGiven(given);
  return await finish({ door: given.door, kind, name }, { kind: "bytes", bytes }, request, services);
}

function readGiven(given: z.output<typeof submission>): {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly kind: Kind;
} {
  if ("link" in given) return { bytes: Buffer.from(given.link), name: given.link, kind: "link" };
  if ("message" in given)
    return { bytes: Buffer.from(JSON.stringify(given.message)), name: given.name ?? "ticket.json", kind: "message" };
  if ("application" in given)
    return {
      bytes: Buffer.from(JSON.stringify(given.application)),
      name: given.name ?? "application.json",
      kind: "application",
    };
  const { door, name } = given;
  const bytes = Buffer.from(given.base64, "base64");
  const head = bytes.subarray(0, glimpseBytes);
  const kind = given.kind ?? guessKind({ door, name: name ?? "", type: "", head });
  return { bytes, name: name ?? nameArrival(kind, head), kind };
}

/** Which doors there are is no secret, so this is told as it is. */
function checkDoor({ doors, actor }: Request, door: Door): void {
  if (!doors.includes(door))
    throw new Problem(
      "not-allowed",
      `The role ${actor.role} has no business at the ${door} door. It may submit to: ${doors.join(", ")}.`,
    );
}

async function finish(
  about: Pick<Submission, "door" | "kind" | "name">,
  content: Content,
  { actor, headers }: Request,
  services: Services,
): Promise<Answer> {
  if (about.kind === "application" && about.door !== "hiring")
    throw new Problem("not-valid", "Applications come to the hiring door alone. Send it with the door `hiring`.");
  const idempotencyKey = headers.get("idempotency-key") ?? undefined;
  const { arrival } = await accept({ ...about, actor, idempotencyKey }, content, services);
  const links = linkArrival(arrival.id);
  return { status: 202, headers: { location: links.self }, body: { id: arrival.id, state: arrival.state, links } };
}
