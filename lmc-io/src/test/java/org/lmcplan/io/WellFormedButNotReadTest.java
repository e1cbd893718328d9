package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;

/** YAML that is well-formed and not read is refused without being called malformed, and the reverse. */
class WellFormedButNotReadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:\n  : b\n",
                ": b\n",
                "- : b\n",
                "- ? : b\n",
                "{a: 1, : b}\n",
                "{: b}\n",
                "[a, : b]\n",
                "{? , a: 1}\n",
                "? \n: b\n",
                "{a\n: b}\n",
                "{\"a\"\n  : b}\n",
                "{a\n b: c}\n",
                "{\"a\n b\": c}\n",
                "- {\n a\n :\n b}\n",
                "x: {\n  'k'\n  : v }\n",
                "[:a]\n",
                "[a, ::b]\n",
                "{a: :b}\n",
                "{\"a\"::b}\n",
                "\t[a]\n",
                "\t{a: b}\n",
                "- a\n \tb\n",
                "x: a\n  \t\n  b\n",
                "a\n\tb\n",
                "\t\"a\"\n",
                "|\n# a\n",
                "--- >\na\nb\n",
                "--- |\n%a\n",
                "--- |+\na\n",
                "%YAML 1.1\n---\na: 1\n",
                "%YAML 1.3\n--- a\n",
                "%YAML 2.0\n---\na: 1\n",
                "...\na: 1\n",
                "# c\n...\na\n",
                "a:\n  b: >\n  \n # c\n",
                "- |+\n  ",
                "a: |+\n  b\n ",
                "a: >+\n  b\n\n  "
            })
    void itIsOutsideOfTheYamlThatIsRead(String yaml) {
        assertThat(read(yaml).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.kind()).isEqualTo(FaultKind.UNSUPPORTED_YAML));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &b:@*!$\"<c>: d\n", "a: *b:@\n", "- &1 a\n- *1\n", "{a: !!str, b: 1}\n", "[!!null , a]\n",
                        "a: !<tag:b> c\n",
                "--- a\n--- b\n", "a: 1\n...\nb: 2\n", "- 1\n...\n# c\n---\n- 2\n", "[a]: b\n", "{a: 1}: b\n",
                        "- ? - a\n  : b\n",
                "...\n", "# c\n...\n", "\n...\n...\n", "a: \"\\b\"\n"
            })
    void itHasAFaultOfItsOwn(String yaml) {
        assertThat(read(yaml).faults())
                .isNotEmpty()
                .noneMatch(fault ->
                        fault.kind() == FaultKind.MALFORMED_YAML || fault.kind() == FaultKind.UNSUPPORTED_YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [b,\nc]\n",
                "a:\n  b: [c,\n  d]\n",
                "- [a,\nb]\n",
                "a: {b: 1,\nc: 2}\n",
                "k: {\nk\n:\nv\n}\n",
                "a: \"b\nc\"\n",
                "a: \"b\rc\"\n",
                "a: \"b\r\nc\"\n",
                "a:\n  b: 'c\r\r  d'\n",
                "a: 'b\n\nc'\n",
                "a:\n  b: \"c\n  d\"\n",
                "- - \"a\n  b\"\n",
                "a: [\"b\nc\"]\n",
                "a: [b\nc]\n",
                "[a]#b\n",
                "[a, b, ]#c\n",
                "{a: b}#c\n",
                "[a,#b\n]\n",
                "[#a\n]\n",
                "a: \"b\"#c\n",
                "a: 'b'#c\n",
                "{a: \"b\"#c\n}\n",
                "a: []#\n",
                "a: \"b\n\tc\"\n",
                "a: [\n\tb]\n",
                "- [\n\tb,\n c]\n",
                "- {\n\ta: b}\n",
                "a: \"b\n\t\n c\"\n",
                "a:\n\tb: 1\n",
                "\ta: b\n",
                "-\t- a\n",
                "- \ta: 1\n",
                "? a\n\t: b\n",
                "a: \n|\n b\n",
                "- \n>-\n b\n",
                "? a\n|\n b\n",
                "? a\n'b'\n",
                "? a\n\"b\"\n",
                "a: b: c\n",
                "a: 1\n b: 2\n",
                "a: \"b\" c\n",
                "a: 1\n]\n",
                "a: *\n",
                "a: & b\n",
                "- @a\n",
                "{-}\n",
                "[-, a]\n",
                "{a: -}\n",
                "[a, , b]\n",
                "\"\\q\"\n"
            })
    void whatYamlForbidsIsMalformed(String yaml) {
        ReadResult<ExtensionValue> result = read(yaml);
        assertThat(result.value()).isEmpty();
        assertThat(result.faults()).as("%s", result).extracting(Fault::kind).containsOnly(FaultKind.MALFORMED_YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [b,\n c]\n",
                "a: [\n  b\n]\n",
                "a: {\n  b: c\n}\n",
                "- [\n  a,\n  # c\n# d\n\n  b\n]\n",
                "[a,\nb]\n",
                "{a: b,\nc: d}\n",
                "\"a\nb\"\n",
                "a: \"b\n c\"\n",
                "a: \"b\n\n c\"\n",
                "a: 'b\n \tc'\n",
                "a: [\n \tb]\n",
                "a: [b]\t#c\n",
                "a: [b, #c\n  d]\n",
                "a: b#c\n",
                "a: \"b\" #c\n",
                "a: \"b#c\"\n",
                "a: \"b\n #c\"\n",
                "a: |\n  b#c\n  \"d\n#e\n",
                "a:\n  |\n  b\n",
                "a:\n - b\n",
                "a:\n- [b,\n c]\n",
                "a:\t\"b\"\n",
                "a: b\n\t\nc: d\n",
                "a: b \t#c\n",
                "%YAML 1.2\n---\na: 1\n",
                "--- a\n...\n",
                "a: 1\n...\n# c\n",
                "? a\n: b\n",
                "? |\n  a\n: b\n",
                "水: [ \"🌊\",\n  🌊 ] # 🌊\n🌊: \"🌊\n  🌊\" #\n",
                "\uFEFFa: [b,\n c]\n",
                "a: [b,\r\n c]\r\n",
                "a: \"b\r c\"\r",
                "a: |+\n  b\n\n",
                "a: |\n  b\n  ",
                "x:\n \t[a]\n",
                "[?a, {b: ?c}]\n"
            })
    void whatYamlAllowsIsRead(String yaml) {
        assertThat(read(yaml).faults()).isEmpty();
    }

    private static ReadResult<ExtensionValue> read(String yaml) {
        return EveryWayOfReading.data(yaml, Format.YAML);
    }
}
