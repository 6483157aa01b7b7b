package dev.baton.port;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The systems outside with which people work together on a handoff; every one of them may be missing (A9-32). */
public record Collaboration(
        List<Monitoring> monitoring, @Nullable Mail mail, List<Documents> documents) {

    /** None of them. */
    public static final Collaboration NONE = new Collaboration(List.of(), null, List.of());

    public Collaboration {
        monitoring = List.copyOf(monitoring);
        documents = List.copyOf(documents);
    }

    /** These, and a system in which indicators are watched for. */
    public Collaboration with(Monitoring other) {
        return new Collaboration(List.of(other), mail, documents);
    }

    /** These, and a way to send mail. */
    public Collaboration with(Mail other) {
        return new Collaboration(monitoring, other, documents);
    }

    /** These, and a system in which documents are kept. */
    public Collaboration with(Documents other) {
        return new Collaboration(monitoring, mail, List.of(other));
    }

    /** The document system which an organisation's file calls by this name (A9-12). */
    public Optional<Documents> keeping(String name) {
        return documents.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The monitoring system which an organisation's file calls by this name (A9-31). */
    public Optional<Monitoring> watching(String name) {
        return monitoring.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The way to send mail, where there is one (A9-30). */
    public Optional<Mail> mailing() {
        return Optional.ofNullable(mail);
    }
}
