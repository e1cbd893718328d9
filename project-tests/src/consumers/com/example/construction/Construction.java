package com.example.construction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;

/** Makes values from what a user typed, and edits a plan together with its register. */
public final class Construction {

    private Construction() {}

    public static void main(String[] arguments) {
        values();
        texts();
        edits();
    }

    private static void values() {
        Force force = Force.of("consider");
        System.out.println(force.code() + " = " + force.label(Locale.ENGLISH) + " = " + force.label(Locale.CHINA));
        System.out.println(Force.parse("CONSIDER").isPresent());
        System.out.println(labels(Lifecycle.values()));
        refused(() -> Force.of("considr"));
        refused(() -> Slug.of("Leaders Meeting"));

        List<CommitmentId> ids = new ArrayList<>();
        for (String text : List.of("4.2.12-10", "4.2.2-1", "4.2.12-1")) {
            ids.add(CommitmentId.of(text));
        }
        Collections.sort(ids);
        System.out.println(ids + " " + ids.get(0).sortKey());
    }

    private static void texts() {
        LocalizedText note = LocalizedText.english("see also 4-1").with(LanguageTag.CHINESE, "另见 4-1");
        Name name = Name.builder().text("River Day").status(NameStatus.OFFICIAL).source(Slug.of("page")).build();
        Names names = Names.of(LanguageTag.ENGLISH, name);
        System.out.println(note + " " + note.without(LanguageTag.ENGLISH) + " " + names.text(LanguageTag.ENGLISH));
        DocumentSource source = DocumentSource.text("{}", Format.of("json")).named("empty.json");
        System.out.println(LmcReader.create().read(source).faults().get(0));
    }

    private static void edits() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Register register = BundledRegister.LMC_2023_2027.load();
        Slug meeting = Slug.of("leaders-meeting");
        Slug summit = Slug.of("leaders-summit");

        Plan renamed = plan.renaming(meeting, summit)
                .updating(Mechanism.class, summit, it -> it.toBuilder()
                        .lifecycle(Lifecycle.TO_BE_IMPROVED)
                        .build());
        Register followed = register.renamingInPlan(meeting, summit);
        System.out.println(PlanDiff.between(plan, renamed).toText(Locale.CHINA).lines().limit(4).toList());
        System.out.println((unresolved(renamed, register) > 0) + " then " + unresolved(renamed, followed));

        Plan renumbered = plan.renaming(SectionNumber.of("4.2"), SectionNumber.of("4.9"));
        System.out.println(renumbered.commitments().stream()
                .filter(each -> SectionNumber.of("4.9").contains(each.section()))
                .count());
        refused(() -> plan.updating(CommitmentId.of("9-9"), it -> it));
        refused(() -> plan.renaming(meeting, Slug.of("foreign-ministers-meeting")));
        refused(() -> register.updating(MeetingRecord.class, Slug.of("no-such-record"), it -> it));
    }

    private static long unresolved(Plan plan, Register register) {
        return RegisterIndex.of(PlanIndex.of(plan), register).references().stream()
                .filter(reference -> !reference.resolved())
                .count();
    }

    private static List<String> labels(Coded[] terms) {
        return List.of(terms).stream().map(term -> term.label(Locale.ENGLISH)).toList();
    }

    private static void refused(Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
