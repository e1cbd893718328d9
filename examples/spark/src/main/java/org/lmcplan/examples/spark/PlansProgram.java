package org.lmcplan.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Checks many plans on Spark, and prints a summary of the tables that it writes. */
public final class PlansProgram {

    private static final String USAGE = """
            <input> <output> <date>
              Reads the plans in <input>/plans/*.jsonl and the registers in <input>/registers/*.jsonl, one document on each line,
              validates and assesses them as of the date, and writes the tables <output>/problems and <output>/progress.""";

    private PlansProgram() {}

    /** Exits with 0, or with 2 if an argument is wrong. */
    public static void main(String... arguments) throws IOException {
        int exit = run(System.out, arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(PrintStream out, String... arguments) throws IOException {
        if (arguments.length != 3) {
            out.println(USAGE);
            return 2;
        }
        LocalDate asOf;
        try {
            asOf = LocalDate.parse(arguments[2]);
        } catch (DateTimeException invalid) {
            out.println("The date should be like 2026-11-23, not '" + arguments[2] + "'.");
            return 2;
        }
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.master", "local[*]") // spark-submit sets it
                .setIfMissing("spark.app.name", "lmc plans")
                // Once read, a file needs several times as much memory as its text. Spark's default is 128 MB of text a
                // task.
                .setIfMissing("spark.files.maxPartitionBytes", "16m")
                // Whatever the cluster's default: Kryo cannot read records.
                .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
        try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
            for (String folder : new String[] {"plans", "registers"}) {
                if (!exists(spark, arguments[0] + "/" + folder + "/*.jsonl")) {
                    out.println("There are no files '" + arguments[0] + "/" + folder + "/*.jsonl'.");
                    return 2;
                }
            }
            if (exists(spark, arguments[1])) {
                out.println("'" + arguments[1] + "' exists already; name a new folder.");
                return 2;
            }
            PlansJob.run(spark, arguments[0], arguments[1], asOf);
            summarize(out, spark, arguments[1]);
        }
        return 0;
    }

    /** Whether there are files of these names, in whatever file system. */
    private static boolean exists(SparkSession spark, String names) throws IOException {
        Path path = new Path(names);
        Object[] found =
                path.getFileSystem(spark.sparkContext().hadoopConfiguration()).globStatus(path);
        return found != null && found.length > 0;
    }

    private static void summarize(PrintStream out, SparkSession spark, String output) {
        spark.read().parquet(output + "/problems").createOrReplaceTempView("problems");
        spark.read().parquet(output + "/progress").createOrReplaceTempView("progress");
        print(out, spark.sql("""
                SELECT code, severity, count(*) AS problems, count(DISTINCT file, document) AS documents
                FROM problems GROUP BY code, severity ORDER BY code, severity"""));
        print(out, spark.sql("""
                SELECT force, progress, count(*) AS commitments
                FROM progress GROUP BY force, progress ORDER BY force, progress"""));
    }

    private static void print(PrintStream out, Dataset<Row> rows) {
        out.println(String.join("\t", rows.columns()));
        rows.collectAsList().forEach(row -> out.println(row.mkString("\t")));
        out.println();
    }
}
