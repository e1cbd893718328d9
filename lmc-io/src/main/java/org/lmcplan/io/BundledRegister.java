package org.lmcplan.io;

import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;

/**
 * The registers that are included in the library, each about a {@link BundledPlan}.
 *
 * <pre>{@code
 * Register register = BundledRegister.LMC_2023_2027.load();
 * }</pre>
 */
public enum BundledRegister {

    /** What public sources report about the implementation of {@link BundledPlan#LMC_2023_2027} and the time before it. */
    LMC_2023_2027("lmc-2023-2027-public", BundledPlan.LMC_2023_2027);

    private final String id;
    private final BundledPlan plan;

    BundledRegister(String id, BundledPlan plan) {
        this.id = id;
        this.plan = plan;
    }

    /** The id of the register. */
    public Slug id() {
        return Slug.of(id);
    }

    /** The plan that it is about. */
    public BundledPlan plan() {
        return plan;
    }

    /** Reads the register. */
    public Register load() {
        return LmcReader.create().readRegister(source()).orThrow();
    }

    /** The document of the register, for reading it with your own settings. */
    public DocumentSource source() {
        return DocumentSource.resource(BundledRegister.class, "registers/" + id + ".yaml");
    }
}
