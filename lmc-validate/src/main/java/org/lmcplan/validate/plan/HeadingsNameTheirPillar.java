package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** The heading that a pillar was read from is one of its names. */
final class HeadingsNameTheirPillar extends StandardRule<Pillar> {

    private static final Complaint DRIFT = Complaint.of(
                    "The heading '{title}' of section {section} is not a name of the pillar '{pillar}'.",
                    "章节 {section} 的标题“{title}”不是支柱“{pillar}”的名称。")
            .hint("add the heading as an alias", "请将该标题添加为别名");

    HeadingsNameTheirPillar() {
        super(warning("LMC-V409"), Pillar.class, Lookup.SECTIONS);
    }

    @Override
    public void check(Pillar pillar, RuleContext context) {
        List<Link> sections = context.links();
        for (int i = 0; i < sections.size(); i++) {
            Optional<Section> section = sections.get(i).target(Section.class);
            Optional<String> quote = pillar.readFrom().get(i).quote();
            boolean heading = section.isPresent()
                    && quote.filter(section.get().title()::contains).isPresent();
            if (heading && !NameForms.texts(pillar).contains(section.get().title())) {
                context.report(DRIFT)
                        .at("readFrom", i)
                        .with("title", section.get().title())
                        .with("section", section.get().number())
                        .with("pillar", pillar.id())
                        .related(sections.get(i).target().orElseThrow(), "title");
            }
        }
    }
}
