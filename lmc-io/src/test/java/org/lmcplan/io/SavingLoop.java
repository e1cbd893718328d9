package org.lmcplan.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lmcplan.io.save.AtomicFile;
import org.lmcplan.io.save.LocalDisk;

/** Saves numbered plans to one file and prints each number once that plan is saved, until it is killed. */
final class SavingLoop {

    /** How to save. */
    enum Manner {
        /** As the library does. */
        WHOLE {
            @Override
            void save(int number, Path file) throws IOException {
                SAVER.save(file, NumberedPlan.document(number), target -> {});
                print(number);
            }
        },
        /** The naive way. */
        IN_PLACE {
            @Override
            void save(int number, Path file) throws IOException {
                Files.write(file, NumberedPlan.document(number));
                print(number);
            }
        },
        /** Reports that the plan is saved before it is. */
        HASTY {
            @Override
            void save(int number, Path file) throws IOException {
                print(number);
                SAVER.save(file, NumberedPlan.document(number), target -> {});
            }
        };

        abstract void save(int number, Path file) throws IOException;
    }

    private static final AtomicFile SAVER = new AtomicFile(new LocalDisk(), Duration.ofSeconds(10));

    private SavingLoop() {}

    public static void main(String... arguments) throws IOException {
        Manner manner = Manner.valueOf(arguments[0]);
        Path file = Path.of(arguments[1]);
        for (int number = Integer.parseInt(arguments[2]); ; number++) {
            manner.save(number, file);
        }
    }

    private static void print(int number) {
        System.out.writeBytes((number + "\n").getBytes(StandardCharsets.US_ASCII)); // in one piece
        System.out.flush();
    }
}
