package org.lmcplan.io.format;

import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.TextShape.TEXT;

import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;

/** The shape of a whole register document. */
public final class RegisterShape {

    public static final Shape<Register> REGISTER = ObjectShape.<Register, Register.Builder>of(
                    Message.of("a register", "登记册"), Register::builder, Register.Builder::build)
            .required(
                    "format",
                    FormatVersion.REGISTER,
                    register -> FormatVersion.CURRENT_REGISTER,
                    (register, version) -> {})
            .required("id", SLUG, Register::id, Register.Builder::id)
            .required("version", TEXT, Register::version, Register.Builder::version)
            .required("plan", SLUG, Register::plan, Register.Builder::plan)
            .localized("title", Register::title, Register.Builder::title)
            .optional("compiled", DATE, Register::compiled, Register.Builder::compiled)
            .localized("note", Register::note, Register.Builder::note)
            .entries("funders", "id", EvidencePartShapes.FUNDER, Register::funders, Register.Builder::addAllFunders)
            .entries("records", "id", EvidenceShapes.RECORD, Register::records, Register.Builder::addAllRecords)
            .entries("projects", "id", EvidenceShapes.PROJECT, Register::projects, Register.Builder::addAllProjects)
            .sinceNewest()
            .entries("searches", "id", EvidenceShapes.SEARCH, Register::searches, Register.Builder::addAllSearches)
            .extensible(Register::extensions, Register.Builder::extensions)
            .build();

    private RegisterShape() {}
}
