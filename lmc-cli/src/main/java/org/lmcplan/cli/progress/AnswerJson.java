package org.lmcplan.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.cli.output.CanonicalText;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.RecurringSeries;

/** Parts of an assessment in the JSON of its document; due and overdue, which the document has not, as their tables. */
record AnswerJson(Assessment assessment, Set<CommitmentId> chosen) {

    private static final List<String> SUMMARY = List.of(
            "format",
            "plan",
            "planDigest",
            "asOf",
            "options",
            "evidence",
            "coverage",
            "whole",
            "byPillar",
            "byPriorityArea",
            "byForce",
            "byAct",
            "limits");

    /** Returns one document: an object for what is one thing, otherwise an array. */
    String document(Aspect aspect, AnswerTable table) {
        List<List<String>> entries = entries(aspect, table);
        return aspect == Aspect.SUMMARY || aspect == Aspect.MONEY
                ? String.join("\n", entries.get(0)) + "\n"
                : CanonicalText.array(entries);
    }

    List<List<String>> entries(Aspect aspect, AnswerTable table) {
        CanonicalText document = CanonicalText.of(assessment);
        return switch (aspect) {
            case SUMMARY -> List.of(document.members(SUMMARY));
            case MONEY -> List.of(document.members(List.of("money")));
            case COMMITMENTS, OPEN -> commitments(document, table);
            case INDICATORS -> document.entries("indicators");
            case MEETINGS -> series(document);
            case TARGETS -> targets(document, table);
            case WINDOWS, DUE, OVERDUE -> table.json();
        };
    }

    /** The table has the commitments that were asked for, in the order of the document. */
    private List<List<String>> commitments(CanonicalText document, AnswerTable table) {
        Set<String> ids = ids(table);
        List<List<String>> all = document.entries("commitments");
        List<List<String>> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CommitmentAnswer answer = assessment.commitments().get(i);
            if (ids.contains(answer.commitment().id().toString())) {
                entries.add(all.get(i));
            }
        }
        return entries;
    }

    private static Set<String> ids(AnswerTable table) {
        return table.rows().stream().map(row -> row.get(0).code()).collect(Collectors.toSet());
    }

    private List<List<String>> series(CanonicalText document) {
        List<List<String>> all = document.entries("series");
        List<List<String>> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RecurringSeries series = assessment.series().get(i);
            if (chosen.contains(series.commitment())) {
                entries.add(all.get(i));
            }
        }
        return entries;
    }

    /** The table has the targets that were asked for, in the order of the document. */
    private static List<List<String>> targets(CanonicalText document, AnswerTable table) {
        Set<String> ids = ids(table);
        List<List<String>> entries = new ArrayList<>();
        for (String list : List.of("mechanisms", "instruments", "programmes", "partners")) {
            for (List<String> entry : document.entries(list)) {
                if (entry.stream()
                        .anyMatch(line -> line.startsWith("  \"target\": \"")
                                && ids.contains(line.substring("  \"target\": \"".length(), line.lastIndexOf('"'))))) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }
}
