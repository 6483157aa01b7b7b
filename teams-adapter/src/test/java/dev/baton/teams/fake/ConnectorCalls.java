package dev.baton.teams.fake;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The calls of the connector: how many there were, and how long Teams takes before it does what is asked. */
final class ConnectorCalls extends Filter {

    private final AtomicInteger number = new AtomicInteger();

    private volatile Duration pause = Duration.ZERO;
    private volatile CountDownLatch missing = new CountDownLatch(0);

    void slowTo(Duration slower) {
        pause = slower;
    }

    void gather(int together) {
        missing = new CountDownLatch(together);
    }

    int number() {
        return number.get();
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        number.incrementAndGet();
        waitForTheOthers();
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        chain.doFilter(exchange);
    }

    private void waitForTheOthers() {
        CountDownLatch others = missing;
        others.countDown();
        try {
            others.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String description() {
        return "counts, and waits";
    }
}
