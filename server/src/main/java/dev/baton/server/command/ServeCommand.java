package dev.baton.server.command;

import dev.baton.server.configuration.CannotStart;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.serving.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Serves until it is told to stop. */
@Command(name = "serve", description = "Serve until told to stop; this is what happens without a command.")
public final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    /** Who waited for the start comes before what is merely doubtful about the configuration. */
    private static final Duration FIRST_PRESSES = Duration.ofSeconds(3);

    private static final Instant STARTED =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    @Override
    public Integer call() throws InterruptedException {
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(Server::prepare);
        Optional<Ready> settings = Settings.read();
        if (settings.isEmpty()) {
            return ExitCode.USAGE;
        }
        prepared.join();
        Server server;
        try {
            server = Server.start(settings.get());
        } catch (CannotStart inTheWay) {
            System.err.print(inTheWay.getMessage());
            return ExitCode.USAGE;
        }
        long took = Duration.between(STARTED, Instant.now()).toMillis();
        LOG.info("Baton answers at {} ({}, {} ms after its start)", server.address(), server.chats(), took);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop"));
        if (!stopped.await(FIRST_PRESSES.toMillis(), TimeUnit.MILLISECONDS)) {
            settings.get().warnings().forEach(warning -> LOG.warn("{}", warning));
            server.doubts().forEach(doubt -> LOG.warn("{}", doubt));
        }
        stopped.await();
        return ExitCode.OK;
    }

    private static void stop(Server server, CountDownLatch stopped) {
        LOG.info("Baton stops: running requests may end");
        server.close();
        LOG.info("Baton has stopped");
        stopped.countDown();
    }
}
