package org.lmcplan.io;

import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;

/** The registers that ship with the library, each about a {@link BundledPlan}. */
public enum BundledRegister {

    /** What public pages tell of the carrying out of {@link BundledPlan#LMC_2023_2027}, and of what led up to it. */
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

    /** The document, for those who want to read it themselves. */
    public DocumentSource source() {
        return DocumentSource.resource(BundledRegister.class, "registers/" + id + ".yaml");
    }
}
