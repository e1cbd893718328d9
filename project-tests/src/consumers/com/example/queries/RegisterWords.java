package com.example.queries;

import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextMatch;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;

/** Looks for words in a register, and for values in one part of it. */
public final class RegisterWords {

    private static final List<Slug> SERIES = List.of(Slug.of("leaders-meeting"), Slug.of("foreign-ministers-meeting"));

    private RegisterWords() {}

    public static void main(String[] args) {
        // The first use of the library in this program: no plan or register has been indexed yet.
        Citation citation = Citation.builder().publisher("Example Ports").build();
        System.out.println(PlanIndex.valueAt(citation, DocumentPath.of("/publisher")));

        Register register = BundledRegister.LMC_2023_2027.load();
        Register meetings = register.toBuilder()
                .records(register.records().stream()
                        .filter(MeetingRecord.class::isInstance)
                        .filter(each -> SERIES.containsAll(each.targets()) && !each.targets().isEmpty())
                        .toList())
                .build();
        RegisterIndex index = RegisterIndex.of(PlanIndex.of(BundledPlan.LMC_2023_2027.load()), meetings);
        for (String words : new String[] {"第三次 领导人会议", "\"chiang mai\"", "nothing like this"}) {
            System.out.println(words);
            for (TextMatch match : index.search(words)) {
                System.out.println("  " + match.path() + " "
                        + match.ranges().stream()
                                .map(range -> range.in(match.text()))
                                .collect(Collectors.joining(" … ")));
            }
        }

        Query third = Query.of("number = 3 and place exists");
        System.out.println(index.select(MeetingRecord.class, third).size());
        try {
            index.select(EvidenceRecord.class, third);
        } catch (QueryException wrong) {
            System.out.println(wrong.problems().get(0).hint(java.util.Locale.ENGLISH));
        }
    }
}
