package org.lmcplan.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lmcplan.benchmarks.peer.PlanRecord;
import org.lmcplan.io.PlanSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Reads and checks the same documents with other libraries. */
final class PeerOperations {

    private PeerOperations() {}

    /** Binds plain records with Jackson. */
    static Operation records(byte[] json) {
        return records(new JsonMapper().readerFor(PlanRecord.class), json);
    }

    /** Binds plain records with Jackson, which calls their constructors by generated code instead of reflection. */
    static Operation blackbirdRecords(byte[] json) {
        return records(
                JsonMapper.builder().addModule(new BlackbirdModule()).build().readerFor(PlanRecord.class), json);
    }

    /** Binds plain records with Jackson from YAML. */
    static Operation yamlRecords(byte[] yaml) {
        return records(new YAMLMapper().readerFor(PlanRecord.class), yaml);
    }

    private static Operation records(ObjectReader reader, byte[] document) {
        return () -> reader.readValue(document);
    }

    /** Binds plain records with fastjson2. */
    static Operation fastjsonRecords(byte[] json) {
        return () -> JSON.parseObject(json, PlanRecord.class);
    }

    /** Reads a tree with positions with networknt. */
    static Operation treeWithPositions(byte[] json) {
        Function<byte[], JsonNode> reader = treeReader();
        return () -> reader.apply(json);
    }

    /** Reads this tree and validates it against the JSON Schema. */
    static Operation validatedTree(byte[] json) {
        Function<byte[], JsonNode> reader = treeReader();
        return () -> Schemas.errors(reader.apply(json));
    }

    /** Validates a tree in memory against the JSON Schema with networknt. */
    static Operation schema(byte[] json) {
        JsonNode tree = new JsonMapper().readTree(json);
        return () -> Schemas.errors(tree);
    }

    /** Checks the constraints of records in memory with Hibernate Validator. */
    static Operation constraints(byte[] json) {
        PlanRecord plan = new JsonMapper().readValue(json, PlanRecord.class);
        return () -> Constraints.violations(plan);
    }

    /** Binds plain records with Jackson and checks their constraints with Hibernate Validator. */
    static Operation checkedRecords(byte[] json) {
        ObjectReader reader = new JsonMapper().readerFor(PlanRecord.class);
        return () -> Constraints.violations(reader.<PlanRecord>readValue(json));
    }

    private static Function<byte[], JsonNode> treeReader() {
        NodeReader reader = NodeReader.builder().locationAware().build();
        return json -> reader.readTree(new ByteArrayInputStream(json), InputFormat.JSON);
    }

    /** Loaded only by who uses networknt. */
    static final class Schemas {

        private static final Schema PLAN = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PlanSchema.json());

        private Schemas() {}

        static List<Error> errors(JsonNode tree) {
            return PLAN.validate(tree);
        }
    }

    /** Loaded only by who uses Hibernate Validator. */
    static final class Constraints {

        private static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        private Constraints() {}

        static Set<ConstraintViolation<PlanRecord>> violations(PlanRecord plan) {
            return VALIDATOR.validate(plan);
        }
    }
}
