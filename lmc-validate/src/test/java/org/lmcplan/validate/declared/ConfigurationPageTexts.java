package org.lmcplan.validate.declared;

import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;

/** What the page on configurations says beside what is made from the code. */
public final class ConfigurationPageTexts {

    public static final String INTRODUCTION = """
            # Configuring the validator

            A configuration decides what the rules are to an application: which are on and how much they matter, which findings are
            known and borne, and which rules it adds. It is made in code (`Configuration.builder()`) or read from a YAML or JSON
            document, for which there is a [JSON Schema](validation.schema.json):

            ```yaml
            %s```

            **Profiles** say what rules are at one stage of a plan or to one country. A rule is set to a severity, to `default`, or
            `off:` with a reason; `severities` does so for all rules that are defined with a severity. A profile goes before those
            that it `extends`, of those the later before the earlier, and what is said of one rule before what is said of a severity.
            The library has `draft` (errors count as warnings), `adopted` (every rule as defined) and `monitoring` (as adopted,
            without advice).

            **Suppressions** bear what one rule finds `at` one path or `about` one subject, exactly, with a reason, until the last day
            they name. The date comes from the application, never from the clock. One that leaves nothing out, or is past its day,
            is reported itself.

            **A baseline** bears what was found when the rules were adopted, so that only new findings count. It is a document of its
            own ([JSON Schema](baseline.schema.json)), made by `ConfiguredValidator.baseline` and written by `LmcWriter.toText`. A
            finding is known again by the words of the plan, not by its numbers: a section may be inserted before it. What is mended
            is reported until it leaves the baseline.

            Rules on identity and reference are never left out, mitigated or suppressed. A report shows what was left out, and why,
            beside its findings.

            **Rules** of an application say `of` which kinds of parts they are, `where` they apply, and what they `require`. A
            condition names properties with what must hold of each, all of them together; `all:` and `any:` join a list of
            conditions, `not:` turns one around.

            | test | of | holds where |
            |---|---|---|
            | `force: advance`, `force: [advance, support]` | any property | a value is this, or one of these |
            | `targets: none`, `targets: some` | any property | there is no value, or at least one |
            | `is`, `in` | one value | the value is this, or one of these |
            | `has` | lists | a value is this, or one of these |
            | `only` | lists | every value is one of these; so it is where there is none |
            | `count` | lists | there are so many: a number, or `atLeast` and `atMost` |
            | `matches` | texts, ids | a value fits a pattern in which `*` stands for any characters (`\\*` for a star), or one of several |
            | `length` | texts | a value has so many characters: a number, or `atLeast` and `atMost` |
            | `within` | section numbers | a value is this section or stands in it, or in one of these |
            | `atLeast`, `atMost` | numbers | a value is no less, no more than this |

            A message or hint shows properties in braces; `—` stands for none. A document may declare 500 rules, a rule may make 100
            tests and nest conditions 8 deep, a pattern has at most 100 characters; so what a rule costs is bounded, whoever wrote it.
            """;

    public static final String PROPERTIES = """
            Where a property leads to other parts, their properties can be asked in one further step: `targets.lifecycle`,
            `area.pillar`, `commitments.force`. Of several parts all values count together. Beside these, `names.en` is the name in a
            language, `names.en.status`, `names.en.source` and `names.en.aliases` what is said of it; `gloss.en`, `note.en`,
            `title.en` and `titleGloss.en` are texts in a language; and `x-ministry-code` is the extension of that key, as a text.
            """;

    public static final String VERSIONS = """
            `ConfiguredValidator.validate(older, newer)`, or `TransitionValidator` by itself, asks these of what became of a plan.
            Those on adopted plans are skipped where the older version was not adopted.

            """;

    public static final String FAULTS = """
            All faults of a document are found in one run. They name a path; the source map of the reader knows the line.
            """;

    private ConfigurationPageTexts() {}
}
