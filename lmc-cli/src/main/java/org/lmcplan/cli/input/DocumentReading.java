package org.lmcplan.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;

/** Reads documents for commands that need them whole: all faults of a document go to standard error, and end the command. */
public final class DocumentReading {

    private final Console console;
    private final LmcReader reader;

    /** Returns the readings of one command. */
    public DocumentReading(Console console, LmcReader reader) {
        this.console = console;
        this.reader = reader;
    }

    /** Returns the plan of an input. */
    public Plan plan(Input input) {
        require(input, false);
        return value(input, input.readPlan(reader));
    }

    /** Returns the register of an input. */
    public Register register(Input input) {
        require(input, true);
        return value(input, input.readRegister(reader));
    }

    private static void require(Input input, boolean asRegister) {
        Message obstacle = input.obstacle(asRegister);
        if (!obstacle.isEmpty()) {
            throw CommandFailure.input(obstacle, Message.nothing());
        }
    }

    /** Returns a register on a plan that consists of the records of JSON Lines; its title is the name of the file. */
    Register records(Input.OfDocument input, Plan plan) {
        List<EvidenceRecord> read = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        input.records(reader).forEachRemaining(result -> {
            result.value().ifPresent(read::add);
            faults.addAll(result.faults());
        });
        if (!faults.isEmpty()) {
            return value(input, ReadResult.failed(faults, 0));
        }
        return Register.builder()
                .id(Slug.of("records"))
                .version("1")
                .plan(plan.id())
                .title(LocalizedText.of(Map.of(
                        LanguageTag.ENGLISH, input.label(),
                        LanguageTag.CHINESE, input.label())))
                .records(read)
                .build();
    }

    private <T> T value(Input input, ReadResult<T> result) {
        if (result.value().isPresent()) {
            return result.value().get();
        }
        for (Fault fault : result.faults()) {
            console.warn(Message.verbatim(fault.toString(console.locale())));
        }
        int faults = result.faults().size() + result.unreported();
        throw CommandFailure.input(
                faults == 1
                        ? Message.of("{0} could not be read: 1 fault.", "{0} 无法读取：有 1 处错误。", input.label())
                        : Message.of(
                                "{0} could not be read: {1} faults.",
                                "{0} 无法读取：有 {1} 处错误。", input.label(), Integer.toString(faults)),
                Message.nothing());
    }
}
