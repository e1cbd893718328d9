package org.lmcplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.AssessmentSchema;
import org.lmcplan.io.DiffSchema;
import org.lmcplan.io.PlanSchema;
import org.lmcplan.io.RegisterSchema;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Catalogue;
import picocli.CommandLine.IVersionProvider;

/** What {@code lmc --version} prints: all that a result depends on, beside the input. */
final class Versions implements IVersionProvider {

    private static final Pattern FORMAT = Pattern.compile("\"const\": *\"(lmc-[a-z-]+/[0-9]+)\"");

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "lmc " + program(),
            "rules on plans " + of(Validator.standard().catalogue()),
            "rules on registers " + of(RegisterValidator.standard().catalogue()),
            "rules on transitions " + of(TransitionValidator.standard().catalogue()),
            "formats " + formats(),
            "Java " + Runtime.version()
        };
    }

    private static String program() throws IOException {
        try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
            Properties build = new Properties();
            build.load(in);
            return build.getProperty("version");
        }
    }

    private static String of(Catalogue<?> catalogue) {
        return catalogue.version() + " " + catalogue.digest();
    }

    private static String formats() {
        return Stream.of(PlanSchema.json(), RegisterSchema.json(), AssessmentSchema.json(), DiffSchema.json())
                .flatMap(schema -> FORMAT.matcher(schema).results().limit(1))
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining(", "));
    }
}
