// Each marked line must not compile, with this error and no other.
import type { Cadence, EvidenceRecord, Plan, Problem } from "../lmc.js";
import type { RuleResult } from "../lmc-report.js";

export const wrongKind: Cadence = { kind: "monthly" }; // error TS2322

export const keyOfAnotherKind: Cadence = { kind: "regularly", years: 2 }; // error TS2353

export const missingKeyOfAKind: Cadence = { kind: "every-years" }; // error TS2322

export function amount(record: EvidenceRecord): string {
  return record.amount.value; // error TS2339
}

export function remaining(record: EvidenceRecord): string {
  switch (record.kind) {
    case "meeting":
    case "document":
    case "body":
    case "undertaking":
    case "report":
    case "money":
      return record.kind;
    default:
      return exhausted(record); // error TS2345
  }
}

function exhausted(record: never): never {
  throw new Error(String(record));
}

export function first(plan: Plan): string {
  return plan.commitments[0].quote; // error TS18048, error TS2532
}

export const severity: Problem["severity"] = "fatal"; // error TS2322

export function reason(rule: RuleResult): string {
  return rule.skippedBecause; // error TS2339
}

export const misspeltInAKind: EvidenceRecord = {
  id: "forum-2031",
  kind: "meeting",
  date: "2031-05-06",
  numbr: 1, // error TS2561
};

export const misspeltDeepInside: Plan["names"] = {
  en: { text: "Harbour Plan", status: "unofficial", bases: "seen" }, // error TS2561
};
