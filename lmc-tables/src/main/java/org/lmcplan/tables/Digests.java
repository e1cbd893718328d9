package org.lmcplan.tables;

import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.lmcplan.model.text.Sha256;

/** The digests of the files of a data package, as {@code sha256sum} writes and checks them. */
final class Digests {

    static final String FILE = "SHA256SUMS";

    private Digests() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }

    static String list(SortedMap<String, byte[]> files) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            lines.add(line(each.getKey(), each.getValue()));
        }
        return lines.toString();
    }

    static String line(String name, byte[] bytes) {
        return of(bytes) + "  " + name;
    }
}
