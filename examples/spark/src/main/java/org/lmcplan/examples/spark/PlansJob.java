package org.lmcplan.examples.spark;

import java.io.DataInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;
import org.lmcplan.io.RecordType;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/**
 * Distributes the work: plans and registers are read where their files are, and meet by the id of the plan. What is sent to the
 * executors holds a date and nothing else of ours.
 */
final class PlansJob {

    /** Reads the documents of a file. */
    private interface FileReader<T> extends Serializable {
        Iterator<StreamedDocument<T>> read(String file, InputStream in);
    }

    /** Checks an element of a partition. */
    private interface Check<T, R> extends Serializable {
        R check(PlanChecks checks, T element);
    }

    private PlansJob() {}

    /** Reads {@code plans/*.jsonl} and {@code registers/*.jsonl}; writes the tables {@code problems} and {@code progress}. */
    static void run(SparkSession spark, String input, String output, LocalDate asOf) {
        // A constant such as RecordType.PLAN is found where the function runs; a variable would be sent, and cannot be.
        JavaPairRDD<String, CheckedPlan> plans = inPartitions(
                        read(spark, input + "/plans", (file, in) -> StreamedDocument.read(file, in, RecordType.PLAN)),
                        asOf,
                        PlanChecks::check)
                .keyBy(plan -> plan.document().key(Plan::id));
        JavaPairRDD<String, StreamedDocument<Register>> registers = read(
                        spark, input + "/registers", (file, in) -> StreamedDocument.read(file, in, RecordType.REGISTER))
                .map(StreamedDocument::withoutPositions)
                .keyBy(register -> register.key(Register::plan));
        JavaRDD<PlanWithRegisters> joined = plans.cogroup(registers)
                .values()
                .map(group -> new PlanWithRegisters(listOf(group._1()), listOf(group._2())));
        JavaRDD<Outcome> outcomes =
                inPartitions(joined, asOf, PlanChecks::assess).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<Row> problems =
                outcomes.flatMap(outcome -> outcome.problems().iterator()).map(ProblemRow::toRow);
        JavaRDD<Row> progress =
                outcomes.flatMap(outcome -> outcome.progress().iterator()).map(ProgressRow::toRow);
        spark.createDataFrame(problems, ProblemRow.SCHEMA).write().parquet(output + "/problems");
        spark.createDataFrame(progress, ProgressRow.SCHEMA).write().parquet(output + "/progress");
    }

    /**
     * Reads files from their first to their last byte, each by one task, so that lines can be counted and the library sees the
     * bytes as they are; {@code spark.read().text()} would number nothing and replace invalid bytes.
     */
    private static <T> JavaRDD<StreamedDocument<T>> read(SparkSession spark, String folder, FileReader<T> reader) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return context.binaryFiles(folder + "/*.jsonl", context.defaultParallelism())
                .flatMap(file -> reader.read(lastNames(file._1()), openInTask(file._2())));
    }

    /** Opens a file until the end of the task: its lines are read one by one, after the function has returned. */
    private static InputStream openInTask(PortableDataStream file) {
        DataInputStream in = file.open();
        TaskCompletionListener close = task -> IOUtils.closeStream(in);
        TaskContext.get().addTaskCompletionListener(close);
        return in;
    }

    /** Makes the checks once in each partition. */
    private static <T, R> JavaRDD<R> inPartitions(JavaRDD<T> elements, LocalDate asOf, Check<T, R> check) {
        return elements.mapPartitions(partition -> {
            PlanChecks checks = new PlanChecks(asOf);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(partition, Spliterator.ORDERED), false)
                    .map(element -> check.check(checks, element))
                    .iterator();
        });
    }

    private static <T> List<T> listOf(Iterable<T> elements) {
        List<T> list = new ArrayList<>();
        elements.forEach(list::add);
        return list;
    }

    /** Returns folder and file, as in {@code plans/part-000.jsonl}: the same wherever the input is. */
    private static String lastNames(String path) {
        return path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
    }
}
