import { readSetting } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { moment } from "../contract/schemas/parts.ts";
import { seeInsider } from "../insider/roles.ts";
import { listSampleVictims } from "../sample/access/list-access-weeks.ts";

const victims = z
  .object({
    victims: z.array(
      z.object({
        customer: z.string().meta({ example: "NL-700037" }),
        firstContactAt: moment,
      }),
    ),
  })
  .meta({ id: "SampleVictims" });

/** `GET /api/v1/sample/victims`. */
export const sampleVictimsList = defineRoute({
  id: "sample-victims-list",
  method: "get",
  path: "/api/v1/sample/victims",
  summary:
    "Lists customers of the sample week who were called by false support, to ask who looked at them; none without the sample.",
  allows: seeInsider,
  scope: "cases:read",
  answers: { 200: { describes: "Customers, with when somebody first called them.", body: victims } },
  async handle(_request, { database }) {
    const sample = await readSetting(database, "sample");
    return { status: 200, body: { victims: sample === undefined ? [] : listSampleVictims(new Date(sample.at)) } };
  },
});
