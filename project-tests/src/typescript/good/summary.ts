// A program that uses the declarations: it prints what the shipped plan and register hold.
import type { Cadence, Commitment, EvidenceRecord, Force } from "../lmc.js";
import { plan } from "../plan.js";
import { register } from "../register.js";

function rhythm(cadence: Cadence): string {
  switch (cadence.kind) {
    case "every-years":
      return cadence.years === 1 ? "every year" : `every ${cadence.years} years`;
    case "every-months":
      return `every ${cadence.months} months`;
    case "times-a-year":
      return `${cadence.times} times a year`;
    case "without-delay":
      return "without delay";
    case "regularly":
      return "regularly";
    case "when-appropriate":
      return "when appropriate";
    case "every-months":
      return cadence.months === 1 ? "every month" : `every ${cadence.months} months`;
    case "times-a-year":
      return `${cadence.times} times a year`;
    case "without-delay":
      return "without delay";
  }
}

function subject(record: EvidenceRecord): string {
  switch (record.kind) {
    case "meeting":
      return `meeting ${record.number ?? "without a number"}`;
    case "document":
    case "body":
    case "undertaking":
      return record.kind;
    case "money":
      return record.amount ? `money: ${record.amount.value} ${record.amount.currency}` : "money without an amount";
    case "measurement":
    case "report":
    case "statement":
      return record.kind;
  }
}

const commitments: Commitment[] = plan.commitments ?? [];
const forces = new Map<Force, number>();
for (const { force } of commitments) {
  forces.set(force, (forces.get(force) ?? 0) + 1);
}

console.log(`${plan.names["en"]?.text}: ${commitments.length} commitments`);
for (const [force, count] of forces) {
  console.log(`${force}: ${count}`);
}
for (const { id, cadence } of commitments) {
  if (cadence) {
    console.log(`${id} ${rhythm(cadence)}`);
  }
}
for (const record of register.records?.slice(0, 3) ?? []) {
  console.log(`${record.id} ${subject(record)}`);
}
