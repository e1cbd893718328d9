package org.lmcplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Location;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;
import scala.Tuple2;
import scala.reflect.ClassTag;

/**
 * Plans, registers, problems and reports survive what Spark does to values. The executors are virtual machines of their own, so
 * that everything really is serialized.
 */
class ValuesOnSparkTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = planWithFindings(0);
    private static final Register REGISTER = BundledRegister.LMC_2023_2027.load();
    private static final Report REPORT = Validator.builder().asOf(AS_OF).build().validate(PLAN);
    private static final ReadResult<Plan> MALFORMED =
            read(LmcWriter.create().toText(PLAN, Format.JSON).replaceFirst("\"quote\"", "\"qoute\""), RecordType.PLAN);
    private static final ReadResult<Register> MALFORMED_REGISTER = read(
            LmcWriter.create()
                    .toText(REGISTER, Format.JSON)
                    .replaceFirst("\"kind\": \"meeting\"", "\"kind\": \"meting\""),
            RecordType.REGISTER);
    private static final Report REGISTER_REPORT = RegisterValidator.builder()
            .asOf(LocalDate.of(2023, 1, 1)) // many records are later
            .build()
            .validate(PLAN, REGISTER.toBuilder().plan(PLAN.id()).build());

    private static SparkSession spark;
    private static JavaSparkContext context;

    @BeforeAll
    static void startTwoExecutors() throws IOException {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars")); // its jars are on the class path below
        spark = SparkSession.builder()
                .master("local-cluster[2,1,512]")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static <T> ReadResult<T> read(String text, RecordType<T> type) {
        DocumentSource source =
                DocumentSource.text(text.replace("\n", ""), Format.JSON).named("line 1");
        return LmcReader.create().withSourceMap().stream(source, type).next();
    }

    private static Plan planWithFindings(int number) {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        return plan.toBuilder()
                .id(Slug.of("plan-" + number))
                .commitments(plan.commitments().stream()
                        .map(commitment ->
                                commitment.toBuilder().force(Force.URGE).build())
                        .toList())
                .build();
    }

    @Test
    void executorsAreProcessesOfTheirOwn() {
        assertThat(context.parallelize(List.of(1, 2, 3, 4), 4)
                        .map(any -> ProcessHandle.current().pid())
                        .collect())
                .doesNotContain(ProcessHandle.current().pid());
    }

    /** What a job may send: of plans and of registers the values, their problems, and what reports hold. */
    private static List<Serializable> values() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        return List.of(
                PLAN,
                PLAN.commitments().get(0).id(),
                REPORT,
                REPORT.findings().get(0),
                MALFORMED,
                MALFORMED.faults().get(0),
                MALFORMED.partial().orElseThrow(),
                MALFORMED.and(REPORT),
                REGISTER,
                REGISTER.records().get(0),
                REGISTER_REPORT,
                REGISTER_REPORT.findings().get(0),
                MALFORMED_REGISTER,
                MALFORMED_REGISTER.faults().get(0),
                MALFORMED_REGISTER.partial().orElseThrow(),
                Assessment.of(plan, REGISTER, AS_OF, AssessmentOptions.CALENDAR_YEARS),
                PlanDiff.between(plan, PLAN));
    }

    @Test
    void valuesSurviveAShuffle() {
        JavaRDD<Tuple2<Integer, Serializable>> numbered = context.parallelize(
                IntStream.range(0, values().size())
                        .mapToObj(i -> new Tuple2<>(i, values().get(i)))
                        .toList(),
                2);
        List<Serializable> shuffled =
                numbered.repartition(5).mapToPair(pair -> pair).groupByKey(3).sortByKey().collect().stream()
                        .map(group -> group._2().iterator().next())
                        .toList();
        assertSame(shuffled);
    }

    @Test
    void valuesSurviveSerializedCaches() {
        for (StorageLevel level : List.of(StorageLevel.MEMORY_AND_DISK_SER(), StorageLevel.DISK_ONLY())) {
            JavaRDD<Serializable> cached = context.parallelize(values(), 2).persist(level);
            assertThat(cached.count()).isEqualTo(values().size());
            assertSame(cached.collect());
            cached.unpersist();
        }
    }

    private static void assertSame(List<Serializable> values) {
        assertThat(values).isEqualTo(values());
        assertThat(values.stream().map(Object::toString))
                .isEqualTo(values().stream().map(Object::toString).toList());
    }

    @Test
    void valuesSurviveABroadcast() {
        Broadcast<List<Serializable>> values = context.broadcast(values());
        assertSame(
                context.parallelize(IntStream.range(0, values().size()).boxed().toList(), 3)
                        .map(i -> values.value().get(i))
                        .collect());
    }

    @Test
    void positionsSurviveAShuffle() {
        Location fault = MALFORMED_REGISTER.faults().get(0).location().orElseThrow();
        DocumentPath last = DocumentPath.of("/records/" + (REGISTER.records().size() - 1) + "/id");
        ReadResult<Register> shuffled = context.parallelize(List.of(MALFORMED_REGISTER), 1)
                .repartition(2)
                .first();
        assertThat(shuffled.faults().get(0).location()).contains(fault);
        assertThat(shuffled.sourceMap().locate(last))
                .isPresent()
                .isEqualTo(MALFORMED_REGISTER.sourceMap().locate(last));
    }

    @Test
    void aBroadcastPlanAndRegisterServeAllExecutors() {
        Broadcast<Plan> plan = context.broadcast(BundledPlan.LMC_2023_2027.load());
        Broadcast<Register> register = context.broadcast(REGISTER);
        List<LocalDate> days = List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31), AS_OF);
        List<String> counts = context.parallelize(days, 3)
                .map(day -> assess(plan.value(), register.value(), day))
                .collect();
        assertThat(counts)
                .isEqualTo(days.stream()
                        .map(day -> assess(BundledPlan.LMC_2023_2027.load(), REGISTER, day))
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static String assess(Plan plan, Register register, LocalDate day) {
        Assessment assessment = Assessment.of(plan, register, day, AssessmentOptions.CALENDAR_YEARS);
        return assessment.commitments().toString();
    }

    @Test
    void datasetsHoldSerializedPlans() {
        List<Plan> plans = IntStream.range(0, 6)
                .mapToObj(ValuesOnSparkTest::planWithFindings)
                .toList();
        Dataset<Plan> dataset = spark.createDataset(plans, Encoders.javaSerialization(Plan.class))
                .repartition(3);
        List<String> digests = dataset.groupByKey(
                        (MapFunction<Plan, String>) plan -> plan.id().value(), Encoders.STRING())
                .mapGroups(
                        (MapGroupsFunction<String, Plan, String>) (id, group) -> digest(group.next()),
                        Encoders.STRING())
                .collectAsList();
        assertThat(digests)
                .containsExactlyInAnyOrderElementsOf(
                        plans.stream().map(ValuesOnSparkTest::digest).toList());
    }

    private static String digest(Plan plan) {
        return LmcWriter.create().digest(plan).toString();
    }

    @Test
    void theJobGivesTheSameRowsInExecutorsAsTheLibraryByItself(@TempDir Path folder) throws IOException {
        Path input = folder.resolve("in");
        GeneratedInput.write(input, 60, 3);
        PlansJob.run(spark, input.toString(), folder.resolve("out").toString(), AS_OF);
        PlainRun plain = new PlainRun(input, AS_OF);
        assertThat(PlansProgramTest.rows(spark, folder.resolve("out/problems")))
                .isNotEmpty()
                .isEqualTo(plain.problems);
        assertThat(PlansProgramTest.rows(spark, folder.resolve("out/progress")))
                .isNotEmpty()
                .isEqualTo(plain.progress);
    }

    /** Tried in an executor, which Spark starts with all that Kryo needs of the virtual machine. */
    @Test
    void kryoCannotReadRecords() {
        assertThat(context.parallelize(List.of(1), 1)
                        .map(any -> List.of(
                                throughKryo("text"),
                                throughKryo(PLAN),
                                throughKryo(REPORT.findings().get(0))))
                        .first())
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("text"),
                        plan -> assertThat(plan).contains("Unable to create serializer", "org.lmcplan.model."),
                        finding -> assertThat(finding).contains("Unable to create serializer", "rule.Finding"));
    }

    private static String throughKryo(Serializable value) {
        SerializerInstance kryo = new KryoSerializer(new SparkConf()).newInstance();
        ClassTag<Serializable> any = scala.reflect.ClassTag$.MODULE$.apply(Serializable.class);
        try {
            return kryo.deserialize(kryo.serialize(value, any), any).toString();
        } catch (RuntimeException failed) {
            return failed.toString();
        }
    }
}
