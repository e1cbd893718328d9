package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentMutator.Mutant;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;

/** Of documents with one change, schemas and readers accept the same, apart from the few that no schema can describe. */
class SchemaMutationTest {

    /** The mutants of each document; {@code -Dlmc.mutants} sets another number, and 5,000 take about ten minutes. */
    private static final int COUNT = 1_000;

    /** So many of them may pass the schema and not the reader; of fewer mutants, accordingly fewer. */
    private static final int MOST = 5;

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
                LmcWriter.create().toText(part(BundledRegister.LMC_2023_2027.load()), Format.JSON),
                RegisterSchema.json(),
                source -> LmcReader.create().readRegister(source));
    }

    /** Some records of each kind, so that the growth of the register does not slow this test down. */
    private static Register part(Register register) {
        Map<EvidenceKind, List<EvidenceRecord>> byKind = register.records().stream()
                .collect(Collectors.groupingBy(EvidenceRecord::kind, TreeMap::new, Collectors.toList()));
        return register.toBuilder()
                .records(byKind.values().stream()
                        .flatMap(records -> records.stream().limit(3))
                        .toList())
                .projects(register.projects().stream().limit(3).toList())
                .searches(register.searches().stream().limit(3).toList())
                .build();
    }

    @Test
    void theFormatPageListsWhatOnlyReadersRefuse() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "format.md")).replace("\n  ", " ");
        assertThat(SchemaGap.values()).allSatisfy(gap -> assertThat(page).contains(gap.onThePage));
    }

    private static void check(String document, String schemaText, Function<DocumentSource, ReadResult<?>> reader) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText);
        int count = Integer.getInteger("lmc.mutants", Boolean.getBoolean("lmc.tests.full") ? COUNT : COUNT / 20);
        long seed = Long.getLong("lmc.seed", new SplittableRandom().nextLong());
        DocumentMutator mutator = new DocumentMutator(document, seed);
        List<String> onlyBySchema = new ArrayList<>();
        List<String> onlyByReader = new ArrayList<>();
        int acceptedByBoth = 0;
        for (int i = 0; i < count; i++) {
            Mutant mutant = mutator.next();
            String json = JsonTree.print(mutant.document());
            List<Fault> faults = reader.apply(
                            DocumentSource.text(json, Format.JSON).named("mutant"))
                    .faults();
            boolean conforms = JsonTree.conforms(mutant.document(), schema);
            if (conforms && !faults.isEmpty()) {
                onlyBySchema.add(mutant.change() + ": " + faults.get(0));
                assertThat(faults)
                        .as("%s, seed %d", mutant.change(), seed)
                        .allMatch(fault -> SchemaGap.of(fault).isPresent());
            } else if (!conforms && faults.isEmpty()) {
                onlyByReader.add(mutant.change());
            } else if (conforms) {
                acceptedByBoth++;
            }
        }
        assertThat(onlyByReader)
                .as("accepted by the reader only, seed %d", seed)
                .isEmpty();
        assertThat(onlyBySchema)
                .as("accepted by the schema only, seed %d", seed)
                .hasSizeLessThanOrEqualTo(Math.max(3, count * MOST / COUNT));
        assertThat(acceptedByBoth).as("accepted by both, seed %d", seed).isBetween(count / 10, count * 9 / 10);
    }
}
