package dev.baton.server.configuration;

import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.server.configuration.organisation.OrganisationFile;
import dev.baton.server.configuration.organisation.Written;
import dev.baton.server.configuration.reading.FileTrouble;
import dev.baton.server.configuration.reading.Findings;
import dev.baton.server.configuration.reading.Problem;
import dev.baton.server.configuration.reading.YamlText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything the server is told at its start; it starts with all of it or not at all. */
public sealed interface Configuration {

    /** Nothing is wrong. */
    record Ready(Environment environment, Written written, Findings findings) implements Configuration {

        /** Whose handoffs these are. */
        public Organisation organisation() {
            return written.organisation();
        }

        /** The Jira of this organisation, with what it calls things there, if there is one. */
        public Optional<JiraSettings> jira() {
            return environment.jira().map(jira -> jira.with(written.jira()));
        }

        /** What is worth a line in the log each; looking for it takes a while, so ask when nobody waits. */
        public List<Problem> warnings() {
            return findings.warnings();
        }
    }

    /** Something is wrong: the server does not start, and says all of it at once. */
    record Wrong(List<Problem> problems) implements Configuration {
        public Wrong {
            problems = List.copyOf(problems);
        }

        /** All problems, a line each. */
        public String message() {
            return problems.stream()
                    .map(problem -> "  " + problem)
                    .collect(Collectors.joining(
                            "\n", "Baton does not start; " + problems.size() + " to put right:\n", "\n"));
        }
    }

    /**
     * Reads the environment, and the organisation from the file that it names. The playground needs no file: where none
     * is, it works on the example.
     */
    static Configuration read(Map<String, String> variables, YamlText example, Instant now) {
        Findings findings = new Findings();
        Environment environment = Environment.read(variables, findings);
        Optional<Written> written = organisationFile(environment, variables, example, findings)
                .flatMap(text -> OrganisationFile.read(text, now, findings));
        written.ifPresent(read -> TicketHomes.check(read.organisation(), environment.systems(), findings));
        written.ifPresent(read -> CollaborationAccess.check(read.organisation(), environment.systems(), findings));
        written.ifPresent(read -> InventoryAccess.check(read.inventory(), environment.systems(), findings));
        return written.filter(read -> findings.problems().isEmpty())
                .<Configuration>map(read -> new Ready(environment, read, findings))
                .orElseGet(() -> new Wrong(findings.problems()));
    }

    private static Optional<YamlText> organisationFile(
            Environment environment, Map<String, String> variables, YamlText example, Findings findings) {
        Path file = environment.organisationFile();
        boolean isNamed = variables.containsKey(Variable.BATON_CONFIG.name());
        if (!Files.exists(file) && environment.isPlayground() && !isNamed) {
            return Optional.of(example);
        }
        try {
            return Optional.of(new YamlText(file.toString(), Files.readString(file)));
        } catch (CharacterCodingException e) {
            findings.problem(file.toString(), "is not written in UTF-8; save it so.");
        } catch (IOException e) {
            findings.problem(
                    file.toString(),
                    "cannot be read (" + FileTrouble.in(e)
                            + "); copy baton.example.yaml there, or set BATON_CONFIG to where it is.");
        }
        return Optional.empty();
    }
}
