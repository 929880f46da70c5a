import type { Examples } from "@doorward/core";

/** Carriers and offices beside words about parcels, and honest ones. */
export const examples: Examples = {
  hits: [
    { name: "a refund in another language", files: { "links.txt": "https://correos-paquete.example/aduana\n" } },
    { name: "a carrier and a second delivery", files: { "links.txt": "https://evri-redelivery.example/\n" } },
    { name: "a carrier and tracking", files: { "links.txt": "https://usps-tracking-help.example/\n" } },
    { name: "a carrier and a missed parcel", files: { "links.txt": "https://myhermes-parcel-missed.example/\n" } },
  ],
  misses: [
    {
      name: "the carrier's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://www.evri.com/track-a-parcel\n" },
    },
    {
      name: "a shop for parcels",
      why: "No known name stands there.",
      files: { "links.txt": "https://parcel-boxes.example/\n" },
    },
    { name: "a guide", why: "A path is no name.", files: { "links.txt": "https://docs.example/usps-tracking\n" } },
  ],
  evasions: [{ name: "other words", caughtBy: "nothing", files: { "links.txt": "https://evri-hello.example/\n" } }],
};
