package org.lmcplan.examples.spark;

import java.io.DataInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;
import org.lmcplan.io.RecordType;
import org.lmcplan.model.evidence.Register;

/** Distributes the work: plans and registers are read where their files are, and meet by the id of the plan. */
final class PlansJob {

    private PlansJob() {}

    /** Reads {@code plans/*.jsonl} and {@code registers/*.jsonl}; writes the tables {@code problems} and {@code progress}. */
    static void run(SparkSession spark, String input, String output, LocalDate asOf) {
        PlanChecks checks = new PlanChecks(asOf);
        // A constant such as RecordType.PLAN is found where the function runs; a variable would be sent, and cannot be.
        JavaPairRDD<String, CheckedPlan> plans = read(
                        spark, input + "/plans", (file, in) -> SourceDocument.read(file, in, RecordType.PLAN))
                .map(checks::check)
                .keyBy(CheckedPlan::key);
        JavaPairRDD<String, SourceDocument<Register>> registers = read(
                        spark, input + "/registers", (file, in) -> SourceDocument.read(file, in, RecordType.REGISTER))
                .keyBy(PlansJob::planOf);
        JavaRDD<Outcome> outcomes = plans.cogroup(registers)
                .values()
                .map(group -> checks.assess(group._1(), group._2()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        spark.createDataFrame(outcomes.flatMap(each -> each.problems().iterator()), ProblemTable.SCHEMA)
                .write()
                .parquet(output + "/problems");
        spark.createDataFrame(outcomes.flatMap(each -> each.progress().iterator()), ProgressTable.SCHEMA)
                .write()
                .parquet(output + "/progress");
    }

    private static String planOf(SourceDocument<Register> document) {
        return document.result()
                .partial()
                .map(register -> register.value().plan().value())
                .orElseGet(document::place);
    }

    /**
     * Reads files from their first to their last byte, each by one task, so that lines can be counted and the library sees the
     * bytes as they are; {@code spark.read().text()} would number nothing and replace invalid bytes.
     */
    private static <T> JavaRDD<SourceDocument<T>> read(
            SparkSession spark, String folder, Function2<String, InputStream, Iterator<SourceDocument<T>>> reader) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return context.binaryFiles(folder + "/*.jsonl", context.defaultParallelism())
                .flatMap(file -> reader.call(lastNames(file._1()), openInTask(file._2())));
    }

    /** Opens a file until the end of the task: its lines are read one by one, after the function has returned. */
    private static InputStream openInTask(PortableDataStream file) {
        DataInputStream in = file.open();
        TaskCompletionListener close = task -> IOUtils.closeStream(in);
        TaskContext.get().addTaskCompletionListener(close);
        return in;
    }

    /** Returns folder and file, as in {@code plans/part-000.jsonl}: the same wherever the input is. */
    private static String lastNames(String path) {
        return path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
    }
}
