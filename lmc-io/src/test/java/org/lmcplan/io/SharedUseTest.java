package org.lmcplan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Plan;

/** One reader and one writer can be shared by any number of threads. */
class SharedUseTest {

    private static final int THREADS = 16;

    private final LmcReader reader = LmcReader.create();
    private final LmcWriter writer = LmcWriter.create();

    @Test
    void sixteenThreadsShareAReaderAndAWriter() throws Exception {
        List<Plan> plans = LongStream.rangeClosed(1, Seeds.share(30))
                .mapToObj(seed -> new PlanGenerator(seed).plan())
                .toList();
        String alone = digest(plans);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> digest(plans));
            }
            for (Future<String> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String digest(List<Plan> plans) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Plan plan : plans) {
            for (Format format : Format.values()) {
                String text = writer.toText(plan, format);
                digest.update(text.getBytes(UTF_8));
                Plan read = reader.read(DocumentSource.text(text, format).named("shared"))
                        .orThrow();
                digest.update(writer.toText(read, format).getBytes(UTF_8));
                String cut = text.substring(0, text.length() / 2);
                digest.update(reader.read(DocumentSource.text(cut, format).named("cut"))
                        .faults()
                        .toString()
                        .getBytes(UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
