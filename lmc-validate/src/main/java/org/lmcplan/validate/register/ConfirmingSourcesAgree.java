package org.lmcplan.validate.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** A source that confirms a record gives the same date and amount. */
final class ConfirmingSourcesAgree extends CitationRule {

    private static final Complaint DATE = Complaint.of(
                    "A source confirms '{id}' but gives {other}, not {own}.", "某来源确认“{id}”，但其日期为 {other}，而非 {own}。")
            .hint("set stance: differs, or correct the date", "请改为 stance: differs，或更正日期");
    private static final Complaint AMOUNT = Complaint.of(
                    "A source confirms '{id}' but gives {other}, not {own}.", "某来源确认“{id}”，但其金额为 {other}，而非 {own}。")
            .hint("set stance: differs, or correct the amount", "请改为 stance: differs，或更正金额");
    private static final int FEW_DIGITS = 2;

    ConfirmingSourcesAgree() {
        super(warning("LMC-E207"));
    }

    @Override
    void check(RegisterEntry<? extends Evidence> entry, Citation citation, int index, FindingReporter reporter) {
        if (citation.stance() == Stance.CONFIRMS && entry.value() instanceof EvidenceRecord record) {
            citation.date()
                    .filter(date -> isOther(date, record))
                    .ifPresent(date -> reporter.report(DATE)
                            .in(entry)
                            .at("citations", index, "date")
                            .with("other", date)
                            .with("own", EventDates.shown(record))
                            .related(entry, "date"));
            if (record instanceof MoneyRecord money && money.amount().isPresent()) {
                Money own = money.amount().get();
                citation.amount()
                        .filter(amount -> differ(amount, own))
                        .ifPresent(amount -> reporter.report(AMOUNT)
                                .in(entry)
                                .at("citations", index, "amount")
                                .with("other", amount)
                                .with("own", own)
                                .related(entry, "amount"));
            }
        }
    }

    /** Whether a date has no day in common with the record. */
    private static boolean isOther(PartialDate date, EvidenceRecord record) {
        LocalDate last = record.until().orElse(record.date()).latest();
        return date.earliest().isAfter(last)
                || EventDates.earliest(record).filter(date.latest()::isBefore).isPresent();
    }

    /**
     * Whether a source gives another amount than a record, even if one of them is rounded. Amounts in different currencies are
     * not compared.
     */
    static boolean differ(Money cited, Money recorded) {
        if (!cited.currency().equals(recorded.currency())) {
            return false;
        }
        BigDecimal stripped = cited.amount().stripTrailingZeros();
        // A single digit, as in 3 million, may be exact. To allow half of its unit would accept amounts that differ a
        // lot.
        int scale = stripped.precision() < FEW_DIGITS ? stripped.scale() + 1 : stripped.scale();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
        BigDecimal apart = cited.amount().subtract(recorded.amount()).abs();
        return apart.add(apart).compareTo(unit) > 0;
    }
}
