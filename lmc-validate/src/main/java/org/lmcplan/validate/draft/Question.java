package org.lmcplan.validate.draft;

import java.util.List;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;

/** A question while the draft is made. */
record Question(Doubt doubt, int line, DocumentPath path, List<Object> arguments) {

    static Question of(Doubt doubt, int line, Object... arguments) {
        return new Question(doubt, line, DocumentPath.root(), List.of(arguments));
    }

    Question at(DocumentPath place) {
        return new Question(doubt, line, place, arguments);
    }

    DraftQuestion asked() {
        return new DraftQuestion(
                line,
                path,
                Message.of(doubt.english(), doubt.chinese(), arguments),
                Message.of(doubt.englishHint(), doubt.chineseHint()));
    }
}
