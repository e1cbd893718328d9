package org.lmcplan.validate.register;

import org.lmcplan.model.Instrument;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.validate.rule.Complaint;

/** A record about a document names the instrument as its target. */
final class DocumentsAreInstruments extends TargetKindRule<DocumentRecord> {

    private static final Complaint OTHER = Complaint.of(
                    "No target of the document record '{id}' is an instrument: {targets}.",
                    "文件记录“{id}”的对象均非文件：{targets}。")
            .hint("name the instrument, or use the kind of record that fits the target", "请指明相应文件，或按对象的类别记录其进展");

    DocumentsAreInstruments() {
        super(warning("LMC-E502"), DocumentRecord.class, Instrument.class, OTHER);
    }
}
