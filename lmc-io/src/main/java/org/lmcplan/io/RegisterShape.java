package org.lmcplan.io;

import static org.lmcplan.io.Values.DATE;
import static org.lmcplan.io.Values.LOCALIZED;
import static org.lmcplan.io.Values.SLUG;
import static org.lmcplan.io.Values.TEXT;

import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.evidence.Register;

/** The shape of a whole register document. */
final class RegisterShape {

    static final Shape<Register> REGISTER = ObjectShape.<Register, Register.Builder>of(
                    Wording.of("a register", "登记册"), Register::builder, Register.Builder::build)
            .required(
                    "format",
                    FormatVersion.REGISTER,
                    register -> FormatVersion.CURRENT_REGISTER,
                    (register, version) -> {})
            .required("id", SLUG, Register::id, Register.Builder::id)
            .required("version", TEXT, Register::version, Register.Builder::version)
            .required("plan", SLUG, Register::plan, Register.Builder::plan)
            .unless(LocalizedText::isEmpty, "title", LOCALIZED, Register::title, Register.Builder::title)
            .optional("compiled", DATE, Register::compiled, Register.Builder::compiled)
            .unless(LocalizedText::isEmpty, "note", LOCALIZED, Register::note, Register.Builder::note)
            .list("funders", EvidencePartShapes.FUNDER, Register::funders, Register.Builder::addAllFunders)
            .list("records", EvidenceShapes.RECORD, Register::records, Register.Builder::addAllRecords)
            .list("projects", EvidenceShapes.PROJECT, Register::projects, Register.Builder::addAllProjects)
            .extensible(Register::extensions, Register.Builder::extensions)
            .end();

    private RegisterShape() {}
}
