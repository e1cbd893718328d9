package org.lmcplan.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Does the same with each of many documents, several at a time; the results are in the order of the documents. */
final class Workers {

    private static final long TICK = 200;

    private final int jobs;
    private final FileProgress progress;

    Workers(int jobs, FileProgress progress) {
        this.jobs = jobs;
        this.progress = progress;
    }

    <A, B> List<B> map(List<A> all, Function<A, B> work) {
        List<B> results = new ArrayList<>();
        if (jobs == 1 || all.size() < 2) {
            for (A each : all) {
                results.add(work.apply(each));
                progress.show(results.size(), all.size());
            }
            progress.clear();
            return results;
        }
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, all.size()), Workers::thread);
        try {
            List<Future<B>> futures = new ArrayList<>();
            for (A each : all) {
                futures.add(threads.submit(() -> {
                    B result = work.apply(each);
                    done.incrementAndGet();
                    return result;
                }));
            }
            for (Future<B> future : futures) {
                results.add(await(future, done, all.size()));
            }
            return results;
        } finally {
            threads.shutdownNow();
            progress.clear();
        }
    }

    private <B> B await(Future<B> future, AtomicInteger done, int total) {
        try {
            while (!future.isDone()) {
                progress.show(done.get(), total);
                waitFor(future);
            }
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    /** Waits for the next moment at which progress may be shown. */
    private static void waitFor(Future<?> future) throws InterruptedException, ExecutionException {
        try {
            future.get(TICK, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lmc-check");
        thread.setDaemon(true);
        return thread;
    }
}
