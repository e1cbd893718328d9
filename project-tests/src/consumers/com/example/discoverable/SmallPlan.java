package com.example.discoverable;

import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Finding;

/** Builds a plan with what the builders offer, checks it, and writes and reads it again. */
public final class SmallPlan {

    private SmallPlan() {}

    public static void main(String[] arguments) {
        Slug source = Slug.of("plan-text");
        Name name = Name.builder()
                .text("Harbour Plan")
                .status(NameStatus.OFFICIAL)
                .source(source)
                .build();
        Plan plan = Plan.builder()
                .id(Slug.of("harbours-2030-2031"))
                .names(Names.of(LanguageTag.ENGLISH, name))
                .language(LanguageTag.ENGLISH)
                .edition(Edition.FULL)
                .term(Term.of("2030-2031"))
                .title("Harbour Plan")
                .textSource(source)
                .addSource(Source.builder()
                        .id(source)
                        .title(LocalizedText.english("The text of the plan"))
                        .build())
                .addSection(Section.builder()
                        .number(SectionNumber.of("1"))
                        .title("Pilots")
                        .body("The ports will hold a pilots' forum. They will explore a joint school.")
                        .build())
                .addCommitment(commitment("1-1", "The ports will hold a pilots' forum", Force.DELIVER, "hold", Act.HOLD))
                .addCommitment(commitment("1-2", "They will explore a joint school", Force.EXPLORE, "explore", Act.CREATE))
                .build();

        System.out.println(plan.commitments().get(1).section() + " " + plan.commitments().get(1).quote());
        for (Finding finding : Validator.standard().validate(plan).findings()) {
            System.out.println(finding.code() + " " + finding.path());
        }
        String text = LmcWriter.create().toText(plan, Format.YAML);
        Plan again = LmcReader.create()
                .read(DocumentSource.text(text, Format.YAML))
                .orThrow();
        System.out.println(again.equals(plan));

        try {
            plan.commitments().get(0).toBuilder().quote(" ").build();
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage().contains("blank"));
        }
    }

    private static Commitment commitment(String id, String quote, Force force, String marker, Act act) {
        return Commitment.builder()
                .id(CommitmentId.of(id))
                .quote(quote)
                .marker(Marker.of(marker))
                .force(force)
                .addAct(act)
                .build();
    }
}
