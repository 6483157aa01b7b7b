package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.view.Part;
import dev.baton.view.Spoken;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MemoryDocumentsTest implements DocumentsContract {

    private final MemoryDocuments documents = new MemoryDocuments();

    @Override
    public Documents documents() {
        documents.doesNotKnow(STRANGER);
        return documents;
    }

    @Override
    public Documents outOfReach() {
        documents.failsWith(new PortFailure.Rejected("It is out of reach."));
        return documents;
    }

    @Override
    public String space() {
        return "IR";
    }

    @Override
    public Set<String> readers(String link) {
        return documents.page(link).readers().stream().map(Person::email).collect(Collectors.toSet());
    }

    @Override
    public String content(String link) {
        return documents.page(link).parts().stream()
                .flatMap(part ->
                        part instanceof Part.Words words ? Stream.of(Spoken.words(words.text())) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public int documentsInSpace() {
        return documents.pages().size();
    }
}
