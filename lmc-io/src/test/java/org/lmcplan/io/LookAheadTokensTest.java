package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.parse.Document;
import org.lmcplan.io.parse.JsonTokens;
import org.lmcplan.io.parse.LookAheadTokens;
import org.lmcplan.io.parse.LookAheadTokens.Token;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.parse.StreamOffset;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.parse.YamlTokens;

/** A value is found ahead, and afterwards the tokens are the same as without looking. */
class LookAheadTokensTest {

    private static final String JSON =
            "{\"a\": [1, {\"kind\": \"inner\", \"b\": true}], \"kind\": \"outer\", \"c\": null, \"d\": {\"kind\": 7}}";

    private static Document document(String text) throws TokenProblem.Fatal {
        return Document.of(text.getBytes(StandardCharsets.UTF_8), StreamOffset.ZERO);
    }

    private static List<String> all(Tokens tokens) throws TokenProblem.Fatal {
        List<String> all = new ArrayList<>();
        Kind kind;
        do {
            kind = tokens.next();
            boolean hasText = kind == Kind.KEY || kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
            all.add(kind + " " + (hasText ? tokens.text() : "") + " " + tokens.position() + " " + tokens.end() + " "
                    + tokens.locate(tokens.position()) + tokens.isKnown(tokens.position()) + tokens.problems());
            if (kind == Kind.OBJECT_START && tokens instanceof LookAheadTokens ahead) {
                ahead.find("kind", 64);
                ahead.find("none", 64);
            }
        } while (kind != Kind.END);
        return all;
    }

    @Test
    void lookingAheadChangesNoToken() throws TokenProblem.Fatal {
        assertThat(all(new LookAheadTokens(new JsonTokens(document(JSON)))))
                .isEqualTo(all(new JsonTokens(document(JSON))));
        ReadBudget budget = new ReadBudget(Limits.defaults());
        String yaml = "a: &anchor 1\nkind: !tag x\nd:\n  kind: y\n";
        assertThat(all(new LookAheadTokens(new YamlTokens(document(yaml), budget))))
                .isEqualTo(all(new YamlTokens(document(yaml), budget)));
    }

    @Test
    void aValueOfTheObjectItselfIsFound() throws TokenProblem.Fatal {
        LookAheadTokens tokens = new LookAheadTokens(new JsonTokens(document(JSON)));
        tokens.next();
        assertThat(tokens.find("kind", 64)).map(Token::text).contains("outer");
        assertThat(tokens.find("a", 64)).map(Token::kind).contains(Kind.LIST_START);
        assertThat(tokens.find("b", 64)).isEmpty();
        assertThat(tokens.find("kind", 1)).as("too deep").isEmpty();
        while (!(tokens.next() == Kind.KEY && tokens.text().equals("d"))) {
            assertThat(tokens.position()).isPositive();
        }
        tokens.next();
        assertThat(tokens.find("kind", 64)).map(Token::text).contains("7");
    }

    @Test
    void aSyntaxErrorAheadEndsTheDocument() throws TokenProblem.Fatal {
        LookAheadTokens tokens = new LookAheadTokens(new JsonTokens(document("{\"a\": 1, ]")));
        tokens.next();
        assertThatExceptionOfType(TokenProblem.Fatal.class).isThrownBy(() -> tokens.find("kind", 64));
    }

    @Test
    void aKeyIsNotLookedForWithoutEnd() throws TokenProblem.Fatal {
        String many = "{\"a\": [" + "1,".repeat(600_000) + "1], \"kind\": \"late\"}";
        LookAheadTokens tokens = new LookAheadTokens(new JsonTokens(document(many)));
        tokens.next();
        assertThat(tokens.find("kind", 64)).isEmpty();
        assertThat(tokens.excerpt(0, 1).text()).startsWith("{");
    }
}
