package org.lmcplan.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Coded;

/** The values of cells: texts, numbers, days, true and false. */
final class CellValue {

    private static final int LAST_YEAR = 9999;

    private CellValue() {}

    /** Returns what stands for a value of the model in a cell; null if it is empty. */
    static @Nullable Object of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? of(optional.get()) : null;
        } else if (value instanceof LocalDate day) {
            return isStated(day) ? day : null;
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        return value instanceof Coded term ? term.code() : value.toString();
    }

    /** The first and the last day of all time mean that none is known. */
    private static boolean isStated(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
