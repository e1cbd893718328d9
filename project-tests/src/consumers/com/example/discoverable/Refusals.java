package com.example.discoverable;

import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Project;

/** Builds a commitment with the setters that the javadoc of its builder lists, and shows what builders answer to mistakes. */
public class Refusals {

    private Refusals() {}

    public static void main(String[] args) {
        Commitment.Builder builder = Commitment.builder()
                .id(CommitmentId.of("1-1"))
                .quote("推进水资源合作")
                .marker(new Marker("推进"))
                .force(Force.ADVANCE)
                .addActs(Act.COOPERATE, Act.IMPROVE)
                .addTarget(Slug.of("water-centre"));
        System.out.println(builder.build().targets());

        show(() -> builder.quote(" ").build());
        show(() -> Commitment.builder().id(CommitmentId.of("2.1-3")).quote("加强合作").build());
        show(() -> Project.builder().id(Slug.of("river-gauges")).build());
        show(() -> builder.force(null));
    }

    private static void show(Runnable mistake) {
        try {
            mistake.run();
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException refusal) {
            System.out.println(refusal.getClass().getSimpleName() + ": " + refusal.getMessage());
        }
    }
}
