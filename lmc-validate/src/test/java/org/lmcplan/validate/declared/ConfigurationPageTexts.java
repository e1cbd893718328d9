package org.lmcplan.validate.declared;

/** The text of the page on configurations that is not generated from the code. */
final class ConfigurationPageTexts {

    static final String INTRODUCTION = """
            # Configuring the validator

            A configuration decides which rules run and how severe they are, which known findings are suppressed, and which
            rules an application adds. Build it in code with `Configuration.builder()`, or read it from a YAML or JSON document,
            for which there is a [JSON Schema](validation.schema.json):

            ```yaml
            %s```

            **Profiles** hold the settings of rules for a stage in the life of a plan, or for a country. A rule is set to a
            severity, to `default`, or to `off:` with a reason; `severities` sets all rules that are defined with a severity. The
            settings of a profile override those of the profiles it `extends`, and a later parent overrides an earlier one. A
            setting for one rule overrides a setting for its severity. The library has the profiles `draft` (errors count as
            warnings), `adopted` (every rule as defined) and `monitoring` (as adopted, without advice).
            LMC-V601 and LMC-V602 run for plans with `framework: lancang-mekong`; for others, if a profile sets a severity for
            the rule itself.

            **Suppressions** leave out findings of one rule, with a reason and a last day. A finding must meet all of these
            criteria that are given, and one must be given:

            | key | a finding meets it if |
            |---|---|
            | `at: /commitments/3/marker` | it has this path |
            | `at: /commitments/**`, `at: /commitments/*/marker` | its path matches: `*` stands for one key or index, and `**` at the end for any path below, or none; `/**` matches all findings of the rule |
            | `about: water-forum`, `about: 4.2-*` | this is its subject, or its subject starts like this |
            | `words: Publish a report` | this is the quote of the commitment, the title of the section, or a text that the message names |
            | `within: "4.2"`, `within: ["1", "4.2"]` | its subject is in this section or a subsection, or was read from one; up to 100 sections |
            | `of: commitment`, `of: [mechanism, programme]` | it is at a part of this kind |

            Paths and numbers of commitments and sections change when a line is inserted; words and ids do not. A suppression with
            `words` follows them: if they are no longer at the position that the suppression names, it applies where they are now,
            and a note asks to correct the position. If several positions fit, or the words there have changed, it applies nowhere
            and is reported. A suppression that depends on a position without `words` or an id is reported, and the report
            names the words to add; `Suppression.of(finding, reason, expires)` and `ConfiguredValidator.completed` return
            suppressions that have them, and `Suppression.toData` what to write into the document.

            The application passes the date in; the clock is never read. A suppression that has expired or matches no finding is
            itself reported. These findings have the path of the entry in the configuration, and its line if the reader was
            given a locator: `ConfigurationReader.withLocator(document.sourceMap()::locateNearest)`.

            **A baseline** suppresses the findings that existed when the rules were adopted, so that only new findings count. It is
            a document of its own ([JSON Schema](baseline.schema.json)): `ConfiguredValidator.baseline` makes it and
            `LmcWriter.toText` writes it. Its entries match by the words of the plan, not by its numbers, so that sections may be
            inserted. The fingerprints are those that reports in JSON and SARIF contain. Like findings are told apart by their
            order. An entry whose finding was fixed is reported until it is deleted.

            Rules on ids and references cannot be turned off, downgraded or suppressed. A report lists what was suppressed or
            turned off, with the reasons.

            **Rules** of an application declare which kinds of parts they are about (`of`), which of these they check (`where`),
            and what they `require`. A condition lists properties with a test for each, and holds if all tests pass. `all:` and
            `any:` combine a list of conditions, and `not:` negates one. A condition may also be a text in the language of
            [queries](queries.md): `where: "force = deliver and not targets exists"`.

            A rule on a register has `of: record` (records of any kind), one kind of records such as `meeting-record` or
            `money-record`, `project`, `funder` or `search`. It runs where a register is validated. One rule is about parts of a
            plan or about parts of a register, not both.

            | test | applies to | passes if |
            |---|---|---|
            | `force: advance`, `force: [advance, support]` | any property | a value is this, or one of these |
            | `targets: none`, `targets: some` | any property | there is no value, or at least one |
            | `is`, `in` | single values | the value is this, or one of these |
            | `has` | lists | a value is this, or one of these |
            | `only` | lists | every value is one of these, or there are no values |
            | `count` | lists | the number of values is this, or within `atLeast` and `atMost` |
            | `matches` | texts, ids | a value matches a pattern, or one of several, in which `*` stands for any text (`\\*` for a star); upper and lower case are the same |
            | `length` | texts | the number of characters of a value is this, or within `atLeast` and `atMost` |
            | `within` | section numbers | a value is this section or a subsection of it, or of one of these |
            | `atLeast`, `atMost` | numbers, dates, extensions | a value is at least, or at most, this: a number such as `1000000` or `"15.8"`, or a date such as `"2027"`, `"2027-Q3"`, `"2027-H1"` or `"2027-06-30"` |

            In `require`, `atLeast` and `atMost` say nothing about parts without the value; add `some` to require one. In `where`,
            and in conditions written as text, such parts do not meet a bound.

            A date that is known only to the month, quarter, half-year or year passes if every day that it can mean does:
            `due: "2027"` is not `atMost: "2027-06"`. The values of extensions are compared as numbers if they are written like
            numbers, in quotes or not, and as dates if they are written like dates. `x-budget: 2 million` is neither: where a rule
            compares it, the finding says that it cannot be compared, also in `not:` and in `where`. A bound that is neither a
            number nor a date is a fault of the configuration, and so is a comparison of texts or words.

            ```yaml
            rules:
              - id: VN-003
                of: commitment
                require:
                  x-deadline: {atMost: "2027-Q4"}
                  x-budget: {atMost: 1000000}
                message: "{id} is due {x-deadline} and costs {x-budget}."
              - id: VN-004
                of: record
                require: {note: some}
                message: "{id} has no note."
              - id: VN-005
                of: money-record
                where: "stage = spent and amount.value >= 1000000"
                require: {citations: {count: {atLeast: 2}}}
                message: "{id} spends {amount.value} but cites a single source."
            ```

            Messages and hints show properties in braces, and `—` for one without a value. The cost of rules is limited: a document
            may declare 500 rules, and a rule may make 100 tests and nest conditions 8 levels deep; a pattern may have 100
            characters.
            """;

    static final String PROPERTIES = """
            A rule can also test the properties of the parts that a property leads to, one step away: `targets.lifecycle`,
            `area.pillar`, `commitments.force`. If there are several parts, the values of all of them count. In addition, `names.en`
            is the name in a language, with `names.en.status`, `names.en.source` and `names.en.aliases`; `gloss.en`, `note.en`,
            `title.en` and `titleGloss.en` are the texts in a language; and a key such as `x-ministry-code` is the extension with
            this key: a number, or a text for everything else. Parts that do not have a property have no value.
            """;

    static final String RECORDS = """
            These properties have all records, whatever their kind; the tables below have those of one kind.

            """;

    static final String VERSIONS = """
            `ConfiguredValidator.validate(older, newer)`, or `TransitionValidator` on its own, checks the changes of a plan against
            these rules. Rules on adopted plans are skipped if the older version was not adopted.

            """;

    static final String REGISTERS = """
            `ConfiguredValidator.validate(plan, register)`, or `RegisterValidator` on its own, checks a register against
            [the rules on registers of evidence](rules/registers.md). The path of a suppression is then a path in the register, such
            as `/records/3`. Suppressions of rules on plans are not checked then.
            """;

    static final String FAULTS = """
            All faults of a document are reported in one run, with their paths; the source map of the reader has the lines.
            """;

    private ConfigurationPageTexts() {}
}
