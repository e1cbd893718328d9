package org.lmcplan.cli.catalogue;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.Nearest;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.AssessmentSchema;
import org.lmcplan.io.DiffSchema;
import org.lmcplan.io.PlanSchema;
import org.lmcplan.io.ProblemSchema;
import org.lmcplan.io.RegisterSchema;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.ConfigurationSchema;
import org.lmcplan.validate.format.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, or lists them. */
@Command(name = "schema")
public final class SchemaCommand extends LmcCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = SchemaCommand.Names.class,
            descriptionKey = "name")
    @Nullable
    private String name;

    /** A command that sees these surroundings. */
    public SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    private static Map<String, Supplier<String>> schemas() {
        Map<String, Supplier<String>> schemas = new LinkedHashMap<>();
        schemas.put("plan", PlanSchema::json);
        schemas.put("plan-part", PlanSchema::partJson);
        schemas.put("register", RegisterSchema::json);
        schemas.put("problem", ProblemSchema::json);
        schemas.put("assessment", AssessmentSchema::json);
        schemas.put("diff", DiffSchema::json);
        schemas.put("report", ReportSchema::json);
        schemas.put("validation", ConfigurationSchema::json);
        schemas.put("baseline", ConfigurationSchema::baselineJson);
        return schemas;
    }

    @Override
    protected ExitCode run(Console console) {
        Map<String, Supplier<String>> schemas = schemas();
        if (name == null) {
            schemas.keySet().forEach(console::printLine);
            return ExitCode.DONE;
        }
        Supplier<String> schema = schemas.get(name);
        if (schema == null) {
            List<String> known = List.copyOf(schemas.keySet());
            throw CommandFailure.usage(
                    Message.of("There is no schema '{0}'.", "没有名为“{0}”的模式。", name),
                    Nearest.of(name, known)
                            .map(near -> Message.of("did you mean {0}?", "您是否想用 {0}？", near))
                            .orElseGet(() -> Message.of(
                                    "choose one of {0}", "请从 {0} 中选择", Message.verbatim(String.join(", ", known)))));
        }
        console.print(schema.get());
        return ExitCode.DONE;
    }

    /** The names of the schemas, for completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return schemas().keySet().iterator();
        }
    }
}
