package org.lmcplan.io.computed;

import org.lmcplan.model.Plan;

/**
 * The two plans that a document of differences is about.
 *
 * @param older the older plan
 * @param newer the newer plan
 */
public record ComparedPlans(Plan older, Plan newer) {}
