package org.lmcplan.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Checks many plans on Spark, or generates some to check. */
public final class PlansProgram {

    private static final String USAGE = """
            check <input> <output> <date>
              Reads the plans in <input>/plans/*.jsonl and the registers in <input>/registers/*.jsonl, one document on each line,
              validates and assesses them as of the date, and writes the tables <output>/problems and <output>/progress.
            generate <folder> <plans> <seed>
              Writes that many plans, and registers about most of them, into a new folder for trying the above.""";

    private PlansProgram() {}

    /** Exits with 0, or with 2 if an argument is wrong. */
    public static void main(String... arguments) throws IOException {
        // With LANG=C the JVM would print question marks; terminals and logs expect UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int exit = run(out, arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(PrintStream out, String... arguments) throws IOException {
        try {
            String command = arguments.length == 4 ? arguments[0] : "";
            switch (command) {
                case "check" -> check(out, arguments[1], arguments[2], date(arguments[3]));
                case "generate" ->
                    generate(Path.of(arguments[1]), number(arguments[2], 1), number(arguments[3], Integer.MIN_VALUE));
                default -> throw new ArgumentException(USAGE);
            }
            return 0;
        } catch (ArgumentException wrong) {
            out.println(wrong.getMessage());
            return 2;
        }
    }

    private static void generate(Path folder, int plans, int seed) throws ArgumentException, IOException {
        if (Files.exists(folder)) {
            throw exists(folder.toString());
        }
        GeneratedInput.write(folder, plans, seed);
    }

    private static void check(PrintStream out, String input, String output, LocalDate asOf)
            throws ArgumentException, IOException {
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.master", "local[*]") // spark-submit sets it
                .setIfMissing("spark.app.name", "lmc plans")
                // Read, a file needs several times as much memory as its text; the default is 128 MB of text for a
                // task.
                .setIfMissing("spark.files.maxPartitionBytes", "16m")
                // Whatever the cluster's default: Kryo cannot read records.
                .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
        try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            requireFiles(spark, input + "/plans");
            requireFiles(spark, input + "/registers");
            requireAbsent(spark, output);
            PlansJob.run(spark, input, output, asOf);
            Summary.print(out, spark, output);
        }
    }

    private static void requireFiles(SparkSession spark, String folder) throws ArgumentException, IOException {
        org.apache.hadoop.fs.Path files = new org.apache.hadoop.fs.Path(folder, "*.jsonl");
        FileStatus[] found =
                files.getFileSystem(spark.sparkContext().hadoopConfiguration()).globStatus(files);
        if (found == null || found.length == 0) {
            throw new ArgumentException("There are no files '" + files + "'.");
        }
    }

    private static void requireAbsent(SparkSession spark, String output) throws ArgumentException, IOException {
        org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(output);
        if (folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(folder)) {
            throw exists(output);
        }
    }

    private static ArgumentException exists(String folder) {
        return new ArgumentException("'" + folder + "' exists already; name a new folder.");
    }

    private static LocalDate date(String text) throws ArgumentException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException invalid) {
            throw new ArgumentException("The date should be like 2026-11-23, not '" + text + "'.");
        }
    }

    private static int number(String text, int least) throws ArgumentException {
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException invalid) {
            // reported below
        }
        throw new ArgumentException("The number of plans and the seed should be whole numbers, not '" + text + "'.");
    }
}
