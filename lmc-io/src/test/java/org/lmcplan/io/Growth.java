package org.lmcplan.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToIntBiFunction;
import org.lmcplan.io.Bombs.Bomb;
import org.lmcplan.io.fault.Limits;

/**
 * Measures by how much more is allocated, and computed, for a document of twice the size; in a virtual machine of its own,
 * which has the modules that count it.
 */
final class Growth {

    private static final int DOUBLINGS = 4;
    private static final int SMALLER = 5; // the largest is half the bomb, in doublings
    private static final int RUNS = 1;

    /** All limits except that of the depth, so that the reading is measured and not a limit. */
    private static final Limits WIDE = new Limits(
            64 << 20,
            64,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Limits.defaults().maxExponent(),
            Integer.MAX_VALUE,
            Limits.defaults().maxFaults(),
            Limits.defaults().maxParts());

    private Growth() {}

    /**
     * Prints the name of each bomb, or of those that are asked for, and by which factor the allocated bytes and the time of the processor grew for twice the
     * size: the mean over the doublings. Last a control that is known to grow with the square.
     */
    public static void main(String... arguments) throws Exception {
        for (var each : Bombs.all().entrySet()) {
            Bomb bomb = each.getValue();
            boolean asked = arguments.length == 0 || List.of(arguments).contains(each.getKey());
            if (asked && bomb.size() < 999_999_999) { // which is no size, but an exponent
                print(each.getKey(), step -> bomb.ofSize().apply(bomb.size() >> SMALLER << step), Growth::read);
            }
        }
        print("control.json", step -> "x".repeat(1000 << step), (name, text) -> square(text));
    }

    private static void print(String name, IntFunction<String> ofStep, ToIntBiFunction<String, byte[]> work)
            throws ReflectiveOperationException {
        long[] bytes = new long[DOUBLINGS + 1];
        long[] time = new long[DOUBLINGS + 1];
        for (int step = 0; step <= DOUBLINGS; step++) {
            byte[] text = ofStep.apply(step).getBytes(StandardCharsets.UTF_8);
            bytes[step] = 0;
            time[step] = Long.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                long bytesBefore = counted("getCurrentThreadAllocatedBytes");
                long timeBefore = counted("getCurrentThreadCpuTime");
                int seen = work.applyAsInt(name, text);
                time[step] = Math.min(time[step], counted("getCurrentThreadCpuTime") - timeBefore + (seen & 1));
                bytes[step] = Math.max(bytes[step], counted("getCurrentThreadAllocatedBytes") - bytesBefore);
            }
        }
        System.out.println(String.format(Locale.ROOT, "%s %.2f %.2f", name, perDoubling(bytes), perDoubling(time)));
    }

    private static double perDoubling(long[] measured) {
        return Math.pow((double) measured[DOUBLINGS] / measured[0], 1.0 / DOUBLINGS);
    }

    /** What this thread has used so far; by reflection, because the module of the tests does not read the one that counts. */
    static long counted(String what) throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long)
                Class.forName("com.sun.management.ThreadMXBean").getMethod(what).invoke(threads);
    }

    private static int read(String name, byte[] text) {
        return LmcReader.create()
                .withLimits(WIDE)
                .read(DocumentSource.stream(
                                new ByteArrayInputStream(text),
                                Format.ofName(name).orElseThrow())
                        .named(name))
                .faults()
                .size();
    }

    /** What is measured. */
    private static int square(byte[] text) {
        int sum = 0;
        for (int i = 0; i < text.length; i++) {
            sum += Arrays.copyOf(text, text.length)[i];
        }
        return sum;
    }
}
