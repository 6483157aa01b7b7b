package dev.baton.bench;

import dev.baton.port.Errand.Kind;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets the same items fall due in a store that holds nothing else and in one that holds very many, and compares. */
@Command(name = "wake", description = "Measures how long it takes to tell what falls due, beside how much is stored.")
final class Wake implements Callable<Integer> {

    private static final Duration UNTIL_DUE = Duration.ofSeconds(110);
    private static final Duration NOBODY_WAITS = Duration.ofMinutes(2);
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final int OF_A_CREW = 100;
    private static final int TERM_IN_DAYS = 5;
    private static final String DUE = "CDUE";
    private static final List<Kind> SHOWN = List.of(Kind.DRAW_HUB, Kind.ANNOUNCE);

    @Mixin
    private Server server;

    @Option(names = "--items", defaultValue = "10", description = "Work items of each handoff. (${DEFAULT-VALUE})")
    private int items;

    @Option(names = "--due", defaultValue = "100", description = "Handoffs whose items fall due. (${DEFAULT-VALUE})")
    private int due;

    @Option(names = "--handoffs", defaultValue = "100000", description = "Stored in all. (${DEFAULT-VALUE})")
    private int handoffs;

    @Option(names = "--on", split = ",", description = "Databases: ${COMPLETION-CANDIDATES}. (all)")
    private List<Keeping.Kind> databases = List.of(Keeping.Kind.values());

    @Spec
    private CommandSpec spec;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws Exception {
        say("%d items fall due at one moment", items * due);
        say("");
        say("%s", Awakening.TITLES);
        var ratios = new ArrayList<String>();
        for (var kind : databases) {
            var few = measured(kind, 0);
            say("%s", few.row(kind.words, items * due));
            var many = measured(kind, handoffs - due);
            say("%s", many.row(kind.words, items * handoffs));
            ratios.add(kind.words + ": " + many.besides(few));
        }
        say("");
        ratios.forEach(line -> say("%s", line));
        return 0;
    }

    private Awakening measured(Keeping.Kind kind, int others) throws Exception {
        try (var ground = Ground.prepared(server);
                var keeping = kind.open()) {
            var moment = filled(ground.store(keeping.url()), others, ground);
            try (var baton = ground.batonOfTheFirm(Contestant.freePort(), keeping.url())) {
                return awakened(ground, baton, moment);
            }
        }
    }

    /** Fills the store, last of all with what falls due within a minute or so; the moment at which it does. */
    private Instant filled(StorageConfig config, int others, Ground ground) throws IOException {
        try (var storage = Storage.open(config.within(NOBODY_WAITS))) {
            var today = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            for (int crew = 0; crew * OF_A_CREW < others; crew++) {
                var theirs = Math.min(OF_A_CREW, others - crew * OF_A_CREW);
                keep(storage, today, Crew.number(crew), new Shelves.Stock(theirs, "CLATER" + crew + "N", List.of()));
            }
            var moment = clock.instant().plus(UNTIL_DUE).truncatedTo(ChronoUnit.MINUTES);
            var accepted = moment.minus(TERM_IN_DAYS, ChronoUnit.DAYS);
            ground.employedBy(keep(storage, accepted, Crew.KNOWN, new Shelves.Stock(due, DUE, SHOWN)));
            numbered(due, DUE::concat).forEach(ground.slack().workspace()::channel);
            return moment;
        }
    }

    private Firm keep(Storage storage, Instant accepted, Crew crew, Shelves.Stock stock) {
        var firm = Firm.whereTheDayEndsAt(accepted, crew);
        new Shelves(storage, firm.organisation()).keep(Accepted.at(accepted.minusSeconds(1), items, firm), stock);
        return firm;
    }

    private Awakening awakened(Ground ground, Child baton, Instant moment) {
        until(() -> !clock.instant().isBefore(moment));
        var before = baton.processorTime();
        var told = new Told(ground.slack(), numbered(due, DUE::concat), numbered(items, Accepted::project));
        until(told::everywhere);
        var after = Duration.between(moment, clock.instant());
        Quiet.await(ground::calls, Duration.ofSeconds(2));
        return new Awakening(after, baton.processorTime().minus(before), baton.largestMemory());
    }

    private static List<String> numbered(int number, UnaryOperator<String> named) {
        return IntStream.range(0, number).mapToObj(Integer::toString).map(named).toList();
    }

    private static void until(BooleanSupplier so) {
        var end = System.nanoTime() + AT_MOST.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not everything that was due was told within " + AT_MOST);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private void say(String words, Object... values) {
        var out = spec.commandLine().getOut();
        out.printf(words + "%n", values);
        out.flush();
    }
}
