package org.lmcplan.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.lmcplan.model.Plan;

/** A plan for each number, each of another length, so that a mixture of two of them is not a plan. */
final class NumberedPlan {

    private static final String SMALL_TITLE = "title: A small plan";
    private static final String TITLE = "Number ";

    /** In a class of its own, because programs that only write documents do not need it. */
    private static final class Small {
        static final Plan PLAN = SmallPlan.plan();
    }

    private NumberedPlan() {}

    static Plan of(int number) {
        return Small.PLAN.toBuilder().title(title(number)).build();
    }

    /** The plan as a document, made without the reader and writer, whose classes take long to load. */
    static byte[] document(int number) {
        return SmallPlan.YAML.replace(SMALL_TITLE, "title: " + title(number)).getBytes(StandardCharsets.UTF_8);
    }

    static int numberOf(Plan plan) {
        return Integer.parseInt(plan.title().split(" ", -1)[1]);
    }

    /** The number of the plan if the file holds exactly one; otherwise empty. */
    static OptionalInt in(Path file) {
        return LmcReader.create()
                .read(DocumentSource.file(file))
                .value()
                .filter(plan -> plan.title().startsWith(TITLE) && plan.equals(of(numberOf(plan))))
                .map(plan -> OptionalInt.of(numberOf(plan)))
                .orElseGet(OptionalInt::empty);
    }

    private static String title(int number) {
        return TITLE + number + " " + "x".repeat(1 + number % 997 * 5);
    }
}
