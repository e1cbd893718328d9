package org.lmcplan.examples.springboot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plans in the database: each as a whole document, with its commitments in a table of their own for lists across plans. */
@Repository
class PlanStore {

    /** A plan in a list. */
    record PlanEntry(Slug id, String title, String digest) {}

    /** A commitment in a list across plans. */
    record CommitmentEntry(Slug plan, CommitmentId id, Force force, String quote) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final LmcWriter writer = LmcWriter.create();

    PlanStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Plan> find(Slug id) {
        return jdbc.sql("select document from plans where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(document -> LmcReader.create()
                        .read(DocumentSource.text(document, Format.JSON).named(id.value()))
                        .orThrow());
    }

    /** Stores a new plan; returns false if there is one with its id. */
    @Transactional
    boolean insert(Plan plan) {
        try {
            write("insert into plans (id, title, digest, document) values (:id, :title, :digest, :document)", plan)
                    .update();
        } catch (DuplicateKeyException taken) {
            return false;
        }
        insertCommitments(plan);
        return true;
    }

    Optional<String> digest(Slug id) {
        return jdbc.sql("select digest from plans where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** Replaces a plan; returns false if it no longer has this digest. The database decides between several clients. */
    @Transactional
    boolean replace(Plan plan, String present) {
        int replaced = write(
                        "update plans set title = :title, digest = :digest, document = :document"
                                + " where id = :id and digest = :present",
                        plan)
                .param("present", present)
                .update();
        if (replaced == 0) {
            return false;
        }
        jdbc.sql("delete from commitments where plan = :id")
                .param("id", plan.id().value())
                .update();
        insertCommitments(plan);
        return true;
    }

    /** Deletes a plan; returns false if it no longer has this digest. */
    boolean delete(Slug id, String present) {
        return jdbc.sql("delete from plans where id = :id and digest = :present")
                        .param("id", id.value())
                        .param("present", present)
                        .update()
                > 0;
    }

    List<PlanEntry> plans(Page page) {
        return jdbc.sql("select id, title, digest from plans order by id limit :size offset :start")
                .param("size", page.size())
                .param("start", page.start())
                .query((row, number) ->
                        new PlanEntry(Slug.of(row.getString("id")), row.getString("title"), row.getString("digest")))
                .list();
    }

    /** Lists the commitments of all plans that have one of these forces. */
    List<CommitmentEntry> commitments(Set<Force> forces, Page page) {
        return jdbc.sql("select plan, id, force, quote from commitments where force in (:forces)"
                        + " order by plan, ordinal limit :size offset :start")
                .param("forces", forces.stream().map(Coded::code).toList())
                .param("size", page.size())
                .param("start", page.start())
                .query((row, number) -> new CommitmentEntry(
                        Slug.of(row.getString("plan")),
                        CommitmentId.of(row.getString("id")),
                        Force.of(row.getString("force")),
                        row.getString("quote")))
                .list();
    }

    private JdbcClient.StatementSpec write(String sql, Plan plan) {
        return jdbc.sql(sql)
                .param("id", plan.id().value())
                .param("title", plan.title())
                .param("digest", writer.digest(plan).hex())
                .param("document", writer.toText(plan, Format.JSON));
    }

    private void insertCommitments(Plan plan) {
        List<Object[]> rows = new ArrayList<>();
        for (Commitment each : plan.commitments()) {
            rows.add(new Object[] {
                plan.id().value(), rows.size(), each.id().value(), each.force().code(), each.quote()
            });
        }
        batches.batchUpdate("insert into commitments (plan, ordinal, id, force, quote) values (?, ?, ?, ?, ?)", rows);
    }
}
