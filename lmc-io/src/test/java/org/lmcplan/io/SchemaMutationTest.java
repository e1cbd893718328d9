package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentMutator.Mutant;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;

/** Of documents with one change, schemas and readers accept the same, apart from the few that no schema can describe. */
class SchemaMutationTest {

    /** Of the 10,000 mutants of each document, at most this share may pass the schema only. */
    private static final double MOST = 50 / 20_000.0;

    @Test
    void planSchemaAndReaderAcceptTheSameMutants() {
        check(
                LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.JSON),
                PlanSchema.json(),
                source -> LmcReader.create().read(source));
    }

    @Test
    void registerSchemaAndReaderAcceptTheSameMutants() {
        check(
                LmcWriter.create().toText(BundledRegister.LMC_2023_2027.load(), Format.JSON),
                RegisterSchema.json(),
                source -> LmcReader.create().readRegister(source));
    }

    private static void check(String document, String schemaText, Function<DocumentSource, ReadResult<?>> reader) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText);
        int count = Integer.getInteger("lmc.mutants", Seeds.share(5_000));
        long seed = Long.getLong("lmc.seed", new SplittableRandom().nextLong());
        DocumentMutator mutator = new DocumentMutator(document, seed);
        List<String> onlyBySchema = new ArrayList<>();
        List<String> onlyByReader = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < count; i++) {
            Mutant mutant = mutator.next();
            List<Fault> faults = reader.apply(DocumentSource.text(mutant.json(), Format.JSON, "mutant"))
                    .faults();
            boolean bySchema = schema.validate(mutant.json(), InputFormat.JSON, OutputFormat.BOOLEAN);
            accepted += bySchema ? 1 : 0;
            if (bySchema && !faults.isEmpty()) {
                onlyBySchema.add(mutant.change() + " -> " + faults.get(0));
            }
            if (!bySchema && faults.isEmpty()) {
                onlyByReader.add(mutant.change() + " -> " + schema.validate(mutant.json(), InputFormat.JSON));
            }
        }
        System.out.println(accepted + " of " + count + " accepted");
        onlyBySchema.forEach(each -> System.out.println("SCHEMA " + each));
        onlyByReader.forEach(each -> System.out.println("READER " + each));
        assertThat(onlyByReader)
                .as("accepted by the reader only, seed %d", seed)
                .isEmpty();
        assertThat(onlyBySchema)
                .as("accepted by the schema only, seed %d", seed)
                .hasSizeLessThanOrEqualTo((int) (count * MOST));
    }
}
