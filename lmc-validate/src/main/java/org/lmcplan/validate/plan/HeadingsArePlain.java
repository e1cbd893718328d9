package org.lmcplan.validate.plan;

import java.util.regex.Pattern;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.ChineseScript;

/** A heading contains neither its number nor closing punctuation. */
final class HeadingsArePlain extends StandardRule<Section> {

    private static final Complaint NUMBERED = Complaint.of(
                    "The heading '{title}' starts with a number.", "标题“{title}”以编号开头。")
            .hint("remove the number, which belongs in number:", "请删除编号，编号应写在 number 中");
    private static final Complaint CLOSED = Complaint.of(
                    "The heading '{title}' ends with '{mark}'.", "标题“{title}”以“{mark}”结尾。")
            .hint("remove the mark", "请删除该标点");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]+(\\.[0-9]+)*[.、\\s\\u00A0]|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节]");
    private static final String MARKS = "。.,;:\uFF0C\uFF1B\uFF1A\uFF0E";

    HeadingsArePlain() {
        super(warning("LMC-V207"), Section.class);
    }

    @Override
    public void check(Section section, RuleContext context) {
        String title = section.title();
        if (NUMBER.matcher(ChineseScript.simplified(title)).lookingAt()) {
            context.report(NUMBERED).at("title").with("title", title);
        }
        String last = title.substring(title.length() - 1);
        if (MARKS.contains(last)) {
            context.report(CLOSED).at("title").with("title", title).with("mark", last);
        }
    }
}
