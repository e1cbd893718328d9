// Each marked line must not compile, with this error and no other.
import type { Plan, Register } from "../lmc.js";

export const olderFormat: Plan["format"] = "lmc-plan/1"; // error TS2322

export const misspelt: Register = {
  format: "lmc-register/2",
  id: "public",
  version: "1",
  plan: "harbours",
  record: [], // error TS2561
};

export const notAnExtension: Register = {
  format: "lmc-register/2",
  id: "public",
  version: "1",
  plan: "harbours",
  "y-code": 1, // error TS2353
};

export const notAValue: Register = {
  format: "lmc-register/2",
  id: "public",
  version: "1",
  plan: "harbours",
  "x-code": new Date(), // error TS2322
};

// A built-in type needs no import: so the test of names would notice a declared type that hides one.
export const builtIn: Date = 0; // error TS2322
