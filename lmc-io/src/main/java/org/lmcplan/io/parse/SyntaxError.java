package org.lmcplan.io.parse;

import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.TextTable;

/** What is wrong with the syntax of a document, and how to fix it. */
record SyntaxError(Message message, Message hint) {

    private static final String FILE = "syntax-errors.properties";
    private static final TextTable TEXTS = TextTable.read(SyntaxError.class.getResourceAsStream(FILE), FILE);

    /** The explanation with this name in the file of texts. */
    static SyntaxError named(String name) {
        return new SyntaxError(text(name + ".message"), text(name + ".hint"));
    }

    private static Message text(String key) {
        return Message.of(TEXTS.text(key), TEXTS.text(key + ".zh"));
    }

    SyntaxError with(String argument, String value) {
        return new SyntaxError(message.with(argument, value), hint);
    }

    TokenProblem problem(FaultKind kind, int position, int end) {
        return new TokenProblem(kind, position, end, message, hint);
    }

    TokenProblem.Fatal fatal(FaultKind kind, int position) {
        return new TokenProblem.Fatal(kind, position, message, hint);
    }
}
