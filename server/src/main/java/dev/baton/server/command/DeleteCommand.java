package dev.baton.server.command;

import dev.baton.desk.Deletions;
import dev.baton.desk.Deletions.Outcome;
import dev.baton.desk.Deletions.Outcome.Deleted;
import dev.baton.desk.Deletions.Outcome.Kept;
import dev.baton.desk.Deletions.Outcome.Unknown;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.office.StorageAddress;
import dev.baton.storage.Storage;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes one handoff whose time in the archive is over (A7-14), and says of any other until when it is kept. */
@Command(name = "delete", description = "Delete a handoff after its time in the archive; refused before (A7-14).")
public final class DeleteCommand implements Callable<Integer> {

    private final Map<String, String> variables;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "H-12", description = "The handoff.")
    private String handoff = "";

    @Option(
            names = "--by",
            required = true,
            paramLabel = "NAME",
            description = "Who deletes it; the name stands on its tombstone.")
    private String by = "";

    /** On the database that this process is told of. */
    public DeleteCommand() {
        this(System.getenv());
    }

    /** On the database that these variables name. */
    DeleteCommand(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public Integer call() {
        Optional<HandoffId> id = HandoffId.parse(handoff);
        if (id.isEmpty()) {
            err().println("A handoff is named like H-12.");
            return ExitCode.USAGE;
        }
        if (!Tombstone.isName(by)) {
            err().println("--by: a name of 1 to 200 characters is needed, for it stands on the tombstone.");
            return ExitCode.USAGE;
        }
        Optional<Ready> settings = Settings.read(variables);
        return settings.isEmpty() ? ExitCode.USAGE : delete(settings.get(), id.get());
    }

    private int delete(Ready settings, HandoffId id) {
        try (Storage storage = StorageAddress.openPatiently(settings.environment())) {
            Outcome outcome = new Deletions(storage.transaction(), storage.handoffs(), settings.organisation())
                    .delete(id, by.strip(), Instant.now());
            if (outcome instanceof Deleted deleted) {
                storage.compact();
                command.commandLine().getOut().println(deleted.tombstone().words());
                return ExitCode.OK;
            }
            err().println(
                            outcome instanceof Kept kept
                                    ? kept.refusal().because() + " (" + Rule.RECORDS_ARE_KEPT.source() + ")"
                                    : ((Unknown) outcome).handoff() + ": there is no such handoff");
            return ExitCode.SOFTWARE;
        }
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }
}
