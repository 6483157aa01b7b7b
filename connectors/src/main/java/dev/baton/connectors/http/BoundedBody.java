package dev.baton.connectors.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

/** Reads a body up to a size and stops the sender beyond it, or as soon as there is enough. */
final class BoundedBody implements BodySubscriber<String> {

    private static final Flow.Subscription NONE = new Flow.Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    };

    private final int largest;
    private final Predicate<String> isEnough;
    private final CompletableFuture<String> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.Subscription source = NONE;
    private int lastBreaks;

    /** Whether it is enough is asked after every empty line, which ends a part of a stream of events. */
    BoundedBody(int largest, Predicate<String> isEnough) {
        this.largest = largest;
        this.isEnough = isEnough;
    }

    @Override
    public CompletionStage<String> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            if (bytes.size() + part.remaining() > largest) {
                source.cancel();
                whole.completeExceptionally(new TooLarge());
                return;
            }
            byte[] next = new byte[part.remaining()];
            part.get(next);
            bytes.writeBytes(next);
            lastBreaks = breaks(lastBreaks, next);
        }
        if (lastBreaks > 1 && isEnough.test(text())) {
            source.cancel();
            whole.complete(text());
        }
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        whole.complete(text());
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** How many line breaks the text ends with. */
    private static int breaks(int before, byte[] next) {
        int breaks = before;
        for (byte sign : next) {
            breaks = sign == '\n' ? breaks + 1 : sign == '\r' ? breaks : 0;
        }
        return breaks;
    }

    /** The body does not end where it should. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("larger than allowed");
        }
    }
}
