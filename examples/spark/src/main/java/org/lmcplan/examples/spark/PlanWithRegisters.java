package org.lmcplan.examples.spark;

import java.util.List;
import org.lmcplan.model.evidence.Register;

/**
 * What has the same plan id: usually one plan and at most one register.
 *
 * @param plans the plans with that id; empty if there is none that could be read
 * @param registers the registers about it
 */
record PlanWithRegisters(List<CheckedPlan> plans, List<StreamedDocument<Register>> registers) {}
