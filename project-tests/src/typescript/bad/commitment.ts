// Each marked line must not compile, with this error and no other.
import type { Commitment } from "../lmc.js";

const good: Commitment = {
  id: "1-1",
  quote: "hold",
  marker: "hold",
  force: "deliver",
  acts: ["hold"],
};

export const misspelt: Commitment = {
  ...good,
  cadense: { kind: "regularly" }, // error TS2561
};

export const unknown: Commitment = {
  ...good,
  owner: "a ministry", // error TS2353
};

export const wrongCode: Commitment = {
  ...good,
  force: "promise", // error TS2322
};

export const wrongListedCode: Commitment = {
  ...good,
  acts: ["hold", "hope"], // error TS2322
};

export const missing: Commitment = { // error TS2741
  id: "1-1",
  quote: "hold",
  force: "deliver",
  acts: ["hold"],
};

export const notAText: Commitment = {
  ...good,
  id: 1, // error TS2322
};

export const explicitlyUndefined: Commitment = { // error TS2375
  ...good,
  cadence: undefined,
};
