package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Coded;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.RegisterIndex;

/** The value at every path of a written document is the value that was written there. */
class ValueAtPathTest {

    private static final PlanIndex PLAN = PlanIndex.of(BundledPlan.LMC_2023_2027.load());

    private int leaves;

    @Test
    void everyValueOfThePlanIsAtItsPath() {
        check(data(LmcWriter.create().toText(PLAN.plan(), Format.JSON)), DocumentPath.root(), PLAN::valueAt);
        assertThat(leaves).isGreaterThan(2_000);
    }

    @Test
    void everyValueOfTheRegisterIsAtItsPath() {
        RegisterIndex register = RegisterIndex.of(PLAN, BundledRegister.LMC_2023_2027.load());
        check(
                data(LmcWriter.create().toText(register.register(), Format.JSON)),
                DocumentPath.root(),
                register::valueAt);
        assertThat(leaves).isGreaterThan(1_000);
        assertThat(register.valueAt(DocumentPath.of("/records/0/nothing"))).isEmpty();
    }

    private static ExtensionValue data(String json) {
        return LmcReader.create()
                .readData(DocumentSource.text(json, Format.JSON).named("a.json"))
                .orThrow();
    }

    private void check(ExtensionValue value, DocumentPath path, Function<DocumentPath, Optional<Object>> valueAt) {
        if (value instanceof ExtensionValue.Fields fields) {
            fields.byKey().forEach((key, below) -> {
                if (!path.equals(DocumentPath.root()) || !key.equals("format")) {
                    check(below, path.child(key), valueAt);
                }
            });
        } else if (value instanceof ExtensionValue.Items items) {
            assertThat(entries(valueAt.apply(path).orElseThrow())).hasSameSizeAs(items.entries());
            for (int i = 0; i < items.entries().size(); i++) {
                check(items.entries().get(i), path.child(i), valueAt);
            }
        } else {
            leaves++;
            String written = value instanceof ExtensionValue.Text text ? text.text() : value.toString();
            assertThat(valueAt.apply(path).map(ValueAtPathTest::written))
                    .as(path.toString())
                    .contains(written);
        }
    }

    private static List<?> entries(Object list) {
        return list instanceof ExtensionValue.Items extension ? extension.entries() : (List<?>) list;
    }

    private static String written(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof ExtensionValue.Text text) {
            return text.text();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
