package org.lmcplan.validate.register;

import org.lmcplan.model.Instrument;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The targets of a record on a document are the instruments that are meant. */
final class DocumentsAreInstruments extends StandardRegisterRule {

    private static final Complaint OTHER = Complaint.of(
                    "The record '{id}' on a document has only targets that are no instruments: {targets}.",
                    "文件记录“{id}”的对象均非文件：{targets}。")
            .hint("name the instrument, or record what happened to the target as what it is", "请指明相应文件，或按对象的类别记录其进展");

    DocumentsAreInstruments() {
        super(warning("LMC-E502")
                .requires("The targets of a record on a document are the instruments that are meant.", "文件记录的对象为所指的文件。")
                .because("Only a stage of an instrument shows how far it got.", "只有文件自身的阶段才能说明其进展。"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<DocumentRecord> entry : register.records(DocumentRecord.class)) {
            if (meansNone(register, entry.value().targets(), Instrument.class)) {
                reporter.report(OTHER)
                        .in(entry)
                        .at("targets")
                        .with("targets", join(entry.value().targets()));
            }
        }
    }
}
