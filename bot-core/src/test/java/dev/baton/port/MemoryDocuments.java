package dev.baton.port;

import dev.baton.handoff.people.Person;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Documents in memory, each under a link of its own, for whoever has an account there: everybody but a few. */
public final class MemoryDocuments implements Documents {

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private Optional<PortFailure> failure = Optional.empty();

    /** This person has no account there. */
    public void doesNotKnow(Person person) {
        strangers.add(person.email());
    }

    /** From now on it cannot be reached. */
    public void failsWith(PortFailure reason) {
        failure = Optional.of(reason);
    }

    /** It can be reached again. */
    public void isBack() {
        failure = Optional.empty();
    }

    /** Every document as it stands, by its link. */
    public Map<String, Page> pages() {
        return pages;
    }

    /** The document behind this link. */
    public Page page(String link) {
        return Objects.requireNonNull(pages.get(link), link);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Answer<Shelved> shelve(String space, Page page) {
        if (failure.isPresent()) {
            return Answer.failed(failure.get());
        }
        String link = "https://documents.example/" + space + "/" + page.key();
        List<Person> shutOut = page.readers().stream()
                .filter(reader -> strangers.contains(reader.email()))
                .toList();
        List<Person> readers = page.readers().stream()
                .filter(reader -> !strangers.contains(reader.email()))
                .toList();
        pages.put(link, new Page(page.key(), page.title(), page.version(), page.parts(), readers));
        return Answer.got(new Shelved(link, shutOut));
    }
}
