package dev.baton.connectors.jira.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong with requests, by operation (such as {@code POST issue} or {@code GET issue/*}) or with all of them. */
public final class Trouble {

    /** Every operation. */
    public static final String EVERYTHING = "*";

    /** The call that makes a ticket. */
    public static final String CREATION = "POST issue";

    private final Map<String, Kind> lasting = new ConcurrentHashMap<>();
    private final Map<String, Kind> once = new ConcurrentHashMap<>();
    private final Deque<Runnable> late = new ArrayDeque<>();
    private final Map<Integer, Kind> byNumber = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CountDownLatch slow = new CountDownLatch(1);

    Trouble() {}

    /** What can go wrong. */
    public enum Kind {
        /** The connection ends without an answer. */
        DOWN,
        /** What is asked is done, and then the connection ends without an answer. */
        DONE_BUT_DOWN,
        /** What is asked is done, and no answer comes until it is over. */
        DONE_BUT_SLOW,
        /** What is asked is done, and from then on every connection ends without an answer. */
        DONE_THEN_DOWN,
        /** The connection ends without an answer, and what was asked is done later, when {@link #deliverLate} says. */
        DONE_LATE,
        /** No answer comes until it is over. */
        SLOW,
        /** The head of the answer comes, and its body does not end until it is over. */
        STALLED,
        /** HTTP 429 with Retry-After: 7. */
        RATE_LIMITED,
        /** HTTP 503 with Retry-After: 11. */
        MAINTENANCE,
        /** HTTP 500 with a page. */
        SERVER_ERROR,
        /** HTTP 200 with a page. */
        MALFORMED,
        /** HTTP 200 with half an answer. */
        TRUNCATED,
        /** HTTP 200 with more than anybody wants to read. */
        OVERSIZED,
        /** HTTP 302 to somewhere else. */
        REDIRECTED,
        /** HTTP 301 to somewhere else. */
        MOVED,
        /** HTTP 401. */
        UNAUTHORISED,
        /** HTTP 404, because nobody is logged in. */
        STRANGER,
        /** HTTP 200 with nothing in it, because nobody is logged in. */
        STRANGER_GETS_NOTHING,
        /** HTTP 404, and nothing that tells why. */
        NOT_THERE,
        /** HTTP 403. */
        FORBIDDEN,
        /** HTTP 409. */
        CONFLICT
    }

    /** From now on this operation has this trouble. */
    public void with(String operation, Kind kind) {
        lasting.put(operation, kind);
    }

    /** The next time this operation has this trouble. */
    public void once(String operation, Kind kind) {
        once.put(operation, kind);
    }

    /** The so-manieth request from now, counted from one, has this trouble. */
    public void atRequest(int number, Kind kind) {
        count.set(0);
        byNumber.put(number, kind);
    }

    /** From now on nothing goes wrong, and who waits gets an answer. */
    public void over() {
        lasting.clear();
        once.clear();
        byNumber.clear();
        slow.countDown();
        slow = new CountDownLatch(1);
    }

    /** What was put off is done now. */
    public void deliverLate() {
        Runnable next = late.poll();
        while (next != null) {
            next.run();
            next = late.poll();
        }
    }

    Optional<Kind> of(String operation) {
        Kind atThis = byNumber.remove(count.incrementAndGet());
        Kind now = atThis == null ? once.remove(operation) : atThis;
        return now != null
                ? Optional.of(now)
                : Optional.ofNullable(lasting.getOrDefault(operation, lasting.get(EVERYTHING)));
    }

    void putOff(Runnable work) {
        late.add(work);
    }

    /** How many requests wait until it is over. */
    public int waiting() {
        return waiting.get();
    }

    void await() {
        waiting.incrementAndGet();
        try {
            slow.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
