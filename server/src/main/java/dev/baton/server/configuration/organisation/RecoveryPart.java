package dev.baton.server.configuration.organisation;

import dev.baton.connectors.defender.Defender;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.server.configuration.reading.Nearest;
import dev.baton.server.configuration.reading.Section;
import java.util.List;

/** Reads what an organisation chooses about its recovery handoffs, and which systems outside have a part in them. */
final class RecoveryPart {

    private static final String NONE = "none";
    private static final List<String> SYSTEMS = List.of(NONE, Defender.NAME);

    private final Section file;

    RecoveryPart(Section file) {
        this.file = file;
    }

    RecoveryPractice read() {
        return new RecoveryPractice(
                new TemplatePart(file.section("recovery-package")).read(),
                TrackerPart.record(file.section("incident-record")),
                file.section("monitoring")
                        .read("system", RecoveryPart::monitoring)
                        .orElse(""));
    }

    private static String monitoring(String words) {
        if (!SYSTEMS.contains(words)) {
            throw new IllegalArgumentException("'" + words + "' is no monitoring system that Baton knows; write "
                    + String.join(" or ", SYSTEMS) + "." + Nearest.suggestion(words, SYSTEMS));
        }
        return words.equals(NONE) ? "" : words;
    }
}
