package org.lmcplan.io;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;

/** What readers refuse although a schema cannot; {@code docs/format.md} lists each. */
enum SchemaGap {
    NOTATION(
            "- a whole number with a fraction or an exponent, such as `2023.0`: to a schema it is the same number as `2023`",
            fault -> fault.kind() == FaultKind.OUT_OF_RANGE && !inExtension(fault)),
    ORDER_OF_YEARS(
            "- a term of years whose `to` is before its `from`",
            fault -> fault.kind() == FaultKind.KEY_OUT_OF_PLACE
                    && fault.path().toString().endsWith("/to")),
    NUMBER_OF_EXTENSION(
            "- a number of an extension that programs cannot represent unchanged: more than 17 digits, an exponent below -100, or `-0`",
            fault -> fault.kind() == FaultKind.OUT_OF_RANGE && inExtension(fault)),
    DIRECTION(
            "- bidirectional controls that are unbalanced although more than three are open at once",
            fault -> fault.kind() == FaultKind.UNBALANCED_DIRECTION),
    LIMIT(
            "- a document above a limit of the reader in bytes, depth or number of values",
            fault -> fault.code().startsWith("LMC-F4")),
    REPEATED_KEY(
            "- a repeated key: the parser has dropped one of them before the schema sees the document",
            fault -> fault.kind() == FaultKind.DUPLICATE_KEY);

    final String onThePage;
    private final Predicate<Fault> explains;

    SchemaGap(String onThePage, Predicate<Fault> explains) {
        this.onThePage = onThePage;
        this.explains = explains;
    }

    /** Returns the gap that explains why only the reader refuses a document. */
    static Optional<SchemaGap> of(Fault fault) {
        return Arrays.stream(values()).filter(gap -> gap.explains.test(fault)).findFirst();
    }

    private static boolean inExtension(Fault fault) {
        return fault.path().segments().stream().anyMatch(segment -> segment.startsWith("x-"));
    }
}
