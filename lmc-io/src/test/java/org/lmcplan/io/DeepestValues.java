package org.lmcplan.io;

import org.lmcplan.io.fault.Limits;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;

/** Uses values that are nested as deeply as the limits allow; run in a small stack by {@code LimitsOfACallTest}. */
public final class DeepestValues {

    private DeepestValues() {}

    public static void main(String... none) {
        LmcReader reader = LmcReader.create()
                .withLimits(Limits.defaults().withMaxDepth(Integer.MAX_VALUE))
                .withSourceMap();
        int depth = Limits.LARGEST_DEPTH;
        for (String nested : new String[] {
            "[".repeat(depth - 1) + "]".repeat(depth - 1), "{\"a\": ".repeat(depth - 1) + "1" + "}".repeat(depth - 1)
        }) {
            for (Format format : Format.values()) {
                ExtensionValue value = data(reader, nested, format);
                check(value.equals(data(reader, nested, format)));
                check(value.hashCode() == data(reader, nested, format).hashCode());
                check(value.toString().length() > depth);
            }
            Plan plan = plan(reader, SmallPlan.YAML + "x-a: " + nested + "\n", Format.YAML);
            for (Format format : Format.values()) {
                check(plan.equals(plan(reader, LmcWriter.create().toText(plan, format), format)));
            }
            check(LmcWriter.create()
                    .digest(plan)
                    .equals(LmcWriter.create().digest(plan.toBuilder().build())));
            check(plan.toString().length() > 0);
        }
        System.out.println("done");
    }

    private static ExtensionValue data(LmcReader reader, String text, Format format) {
        return reader.readData(DocumentSource.text(text, format).named("deep")).orThrow();
    }

    private static Plan plan(LmcReader reader, String text, Format format) {
        return reader.read(DocumentSource.text(text, format).named("deep")).orThrow();
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new AssertionError();
        }
    }
}
