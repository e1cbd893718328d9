package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Plan;

/** Guards the speed of all rules by the bytes that they allocate, which vary less from run to run and machine to machine than time. */
class AllocatedBytesTest {

    /** 15 % above the bytes without optimizing compiler, in which case they are the same in each run. */
    private static final long MOST = 2_000_000;

    private static final int WARM_UP = 20;
    private static final int RUNS = 10;

    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private final Validator validator = Validator.builder().asOf(Gallery.AS_OF).build();

    @Test
    void allRulesOnTheShippedPlanAllocateNoMoreThanTheyDid() throws ReflectiveOperationException {
        assertThat(fewestBytes(1)).isLessThan(MOST);
    }

    @Test
    void moreBytesThanThatWouldBeNoticed() throws ReflectiveOperationException {
        assertThat(fewestBytes(2)).isGreaterThan(MOST);
    }

    private long fewestBytes(int validations) throws ReflectiveOperationException {
        long fewest = Long.MAX_VALUE;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long before = allocatedBytes();
            for (int i = 0; i < validations; i++) {
                assertThat(validator.validate(plan)).isNotNull();
            }
            long bytes = allocatedBytes() - before;
            if (run >= 0) {
                fewest = Math.min(fewest, bytes);
            }
        }
        return fewest;
    }

    /** What this thread has allocated; by reflection, because the module of the tests does not read the one that counts. */
    private static long allocatedBytes() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes")
                .invoke(threads);
    }
}
