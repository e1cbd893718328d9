package org.lmcplan.examples.spark;

import java.io.PrintStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Prints what the tables hold, by Spark SQL. */
final class Summary {

    private Summary() {}

    static void print(PrintStream out, SparkSession spark, String output) {
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
