package org.lmcplan.io;

import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;

/**
 * The plans that are included in the library.
 *
 * <pre>{@code
 * Plan plan = BundledPlan.LMC_2023_2027.load();
 * }</pre>
 */
public enum BundledPlan {

    /**
     * The Five-Year Plan of Action on Lancang-Mekong Cooperation (2023–2027), as the abstract published in Chinese on 26
     * December 2023.
     */
    LMC_2023_2027("lmc-2023-2027");

    private final String id;

    BundledPlan(String id) {
        this.id = id;
    }

    /** The id of the plan. */
    public Slug id() {
        return Slug.of(id);
    }

    /** Reads the plan. */
    public Plan load() {
        return LmcReader.create().read(source()).orThrow();
    }

    /** The document of the plan, for reading it with your own settings. */
    public DocumentSource source() {
        return DocumentSource.resource(BundledPlan.class, "plans/" + id + ".yaml");
    }
}
