package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.fault.FaultKind;

/** JSON parsers take zeros among the first bytes for another encoding; this reader takes them for UTF-8. */
class LeadingZerosTest {

    @ParameterizedTest
    @EnumSource
    void zerosAmongTheFirstBytesAreReportedAtTheirPosition(Format format) {
        byte[] plan = LmcWriter.create()
                .toText(BundledPlan.LMC_2023_2027.load(), format)
                .getBytes(StandardCharsets.UTF_8);
        for (int pattern = 1; pattern < 16; pattern++) {
            byte[] bytes = plan.clone();
            for (int i = 0; i < 4; i++) {
                bytes[i] = (pattern & 1 << i) != 0 ? 0 : bytes[i];
            }
            int first = Integer.numberOfTrailingZeros(pattern);
            assertThat(LmcReader.create()
                            .read(DocumentSource.stream(new ByteArrayInputStream(bytes), format)
                                    .named("zeros"))
                            .faults())
                    .as("%s", Arrays.toString(Arrays.copyOf(bytes, 4)))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(FaultKind.FORBIDDEN_CHARACTER);
                        assertThat(fault.span().start().offset()).isEqualTo(first);
                        assertThat(fault.message()).contains("U+0000");
                    });
        }
    }
}
