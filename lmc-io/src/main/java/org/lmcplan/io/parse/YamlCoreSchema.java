package org.lmcplan.io.parse;

import java.util.regex.Pattern;

/** What an unquoted word of YAML is by the core schema of YAML 1.2 (section 10.3.2). */
final class YamlCoreSchema {

    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

    private YamlCoreSchema() {}

    static Tokens.Kind kindOf(String word) {
        if (!word.isEmpty() && "+-.0123456789~nNtTfF".indexOf(word.charAt(0)) < 0) {
            return Tokens.Kind.TEXT;
        }
        if (NUMBER.matcher(word).matches()) {
            return Tokens.Kind.NUMBER;
        }
        if (BOOLEAN.matcher(word).matches()) {
            return Tokens.Kind.BOOLEAN;
        }
        return NULL.matcher(word).matches() ? Tokens.Kind.NULL : Tokens.Kind.TEXT;
    }
}
