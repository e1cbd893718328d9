package org.lmcplan.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lmcplan.benchmarks.peer.PlanRecord;
import org.lmcplan.io.PlanSchema;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validates a plan in memory with other libraries: records with constraints, or a tree against the JSON Schema. */
@State(Scope.Benchmark)
public class PeerValidationBenchmark {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Validator CONSTRAINTS = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.json());

    private JsonNode tree = MAPPER.nullNode();
    private PlanRecord records = MAPPER.readValue(Corpus.of(1).json(), PlanRecord.class);

    /** Reads the plan into the form that each library needs. */
    @Setup
    public void read(Corpus corpus) {
        tree = MAPPER.readTree(corpus.json());
        records = MAPPER.readValue(corpus.json(), PlanRecord.class);
    }

    /** Checks the constraints of the records with Hibernate Validator. */
    @Benchmark
    public Set<ConstraintViolation<PlanRecord>> constraints() {
        return violations(records);
    }

    /** Validates the tree with networknt. */
    @Benchmark
    public List<Error> schema() {
        return errors(tree);
    }

    static Set<ConstraintViolation<PlanRecord>> violations(PlanRecord records) {
        return CONSTRAINTS.validate(records);
    }

    static List<Error> errors(JsonNode tree) {
        return SCHEMA.validate(tree);
    }
}
